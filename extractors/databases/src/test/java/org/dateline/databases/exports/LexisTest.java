package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class LexisTest {

    private static final Conventions CONVENTIONS = Conventions.load();

    private static byte[] lexis(String date) throws IOException {
        List<String> lines = List.of(
                "Documents (2)",
                "@Bookmark_1",
                "Talks open in Lund - Correction Appended",
                "Nordmark Post - Final Edition",
                date,
                "Copyright 2020 Nordmark Post",
                "Section:\u00a0World; Pg. 1",
                "Length:\u00a012 words",
                "Byline:\u00a0By ADA HOLM and BO LIND; Eva Ek contributed reporting.",
                "Highlight:\u00a0Grain first.",
                "@Body",
                "Ministers met.",
                "They said: nothing.",
                "@Classification",
                "Language:\u00a0ENGLISH",
                "Load-Date:\u00a0September 27, 2020",
                "End of Document",
                "@Bookmark_2",
                "Second",
                "Nordmark Post",
                "September 27, 2020 Sunday",
                "@Body_0",
                "More.",
                "End of Document");
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body>");
        for (String line : lines) {
            boolean mark = line.startsWith("@");
            xml.append("<w:p>");
            xml.append(
                    mark
                            ? "<w:bookmarkStart w:name=\"" + line.substring(1) + "\"/>"
                            : "<w:r><w:t>" + line + "</w:t></w:r>");
            xml.append("</w:p>");
        }
        return Exports.zip(
                "word/document.xml", xml.append("</w:body></w:document>").toString());
    }

    @Test
    void lexisWordDocuments() throws IOException {
        GatheredArticles gathered =
                Exports.read(new LexisExtractor(CONVENTIONS), Exports.WORD, lexis("September 26, 2020 Saturday"));
        assertEquals(List.of(), gathered.issues());
        Exports.assertIs(
                gathered.articles().get(1),
                "Talks open in Lund",
                "Nordmark Post",
                "2020-09-26",
                List.of("ADA HOLM", "BO LIND", "Eva Ek"),
                "Ministers met.\nThey said: nothing.");
        assertEquals("en", gathered.articles().get(1).metadata().language());
        assertEquals("Second", gathered.articles().get(2).metadata().title());
    }

    @Test
    void olderLexisDocumentsHaveNoBookmarks() throws IOException {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body>");
        for (String title : List.of("Talks open in Lund", "Talks end")) {
            xml.append("<w:p><w:hyperlink><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>" + title
                    + "</w:t></w:r></w:hyperlink></w:p>");
            for (String line : List.of(
                    "Nordmark Post",
                    "September 2020",
                    "Copyright 2020",
                    "Length: 12 words",
                    "Byline: Ada Holm",
                    "Body",
                    "Ministers met.",
                    "Load-Date: September 27, 2020",
                    "End of Document")) {
                xml.append("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>");
            }
        }
        byte[] document = Exports.zip(
                "word/document.xml", xml.append("</w:body></w:document>").toString());
        GatheredArticles gathered = Exports.read(new LexisExtractor(CONVENTIONS), Exports.WORD, document);
        assertEquals(2, gathered.articles().size());
        Exports.assertIs(
                gathered.articles().get(1),
                "Talks open in Lund",
                "Nordmark Post",
                "2020-09",
                List.of("Ada Holm"),
                "Ministers met.");
    }

    @Test
    void theDayOfLoadingStandsInForAMissingDateAndIsADoubt() throws IOException {
        Article article = Exports.read(new LexisExtractor(CONVENTIONS), Exports.WORD, lexis(""))
                .articles()
                .get(1);
        assertEquals("2020-09-27", article.metadata().published().value());
        assertEquals(List.of("load-date"), article.doubts());
    }

    @Test
    void textsOutOfDocumentsThatLexisPrinted() throws IOException {
        String text =
                "Documents (2)\n\n1. Talks open in Lund\n\n2. Talks end\n\nTalks open in Lund\n\nNordmark Post\n\n"
                        + "September 26, 2020 Saturday\n\nCopyright 2020 Nordmark Post\n\nSection: World; Pg. 1\n\nByline: Ada Holm\n\n"
                        + "Body\n\nMinisters met.\n\nThey talked.\n\nLoad-Date: September 27, 2020\n\nEnd of Document\n\n"
                        + "Talks end\n\nNordmark Post\n\nSeptember 27, 2020 Sunday\n\nCopyright 2020 Nordmark Post\n\nBody\n\n"
                        + "They left.\n\nEnd of Document\n\nPage 2 of 2\n";
        GatheredArticles gathered =
                Exports.read(new NexisTextExtractor(CONVENTIONS), "text/plain", Exports.bytes(text));
        assertEquals(List.of(), gathered.issues());
        Exports.assertIs(
                gathered.articles().get(1),
                "Talks open in Lund",
                "Nordmark Post",
                "2020-09-26",
                List.of("Ada Holm"),
                "Ministers met.\nThey talked.");
        assertEquals("Talks end", gathered.articles().get(2).metadata().title());
        assertEquals("They left.", gathered.articles().get(2).body());
    }

    @Test
    void aListThatNamesMoreThanThereIsIsAnIssue() throws IOException {
        String document = "<w:p><w:r><w:t>Documents (3)</w:t></w:r></w:p>";
        byte[] short1 = Exports.zip(
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body>" + document
                        + "<w:p><w:bookmarkStart w:name=\"Bookmark_1\"/><w:r><w:t>Talks</w:t></w:r></w:p><w:p><w:r><w:t>Post</w:t>"
                        + "</w:r></w:p><w:p><w:r><w:t>September 26, 2020</w:t></w:r></w:p><w:p><w:bookmarkStart w:name=\"Body\"/>"
                        + "</w:p><w:p><w:r><w:t>They met.</w:t></w:r></w:p></w:body></w:document>");
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new LexisExtractor(CONVENTIONS), Exports.WORD, short1)
                        .issues());
    }

    @Test
    void aTruncatedDocumentIsAnException() throws IOException {
        byte[] word = lexis("September 26, 2020");
        for (int length = 0; length < word.length - 300; length += 17) {
            MemorySource source = new MemorySource("x", ExportDetector.LEXIS, Arrays.copyOf(word, length));
            assertThrows(IOException.class, () -> GatheredArticles.from(new LexisExtractor(CONVENTIONS), source));
        }
    }
}

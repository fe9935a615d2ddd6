package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Precision;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class CopiedTextExtractorTest implements ExtractorContract {

    private final CopiedTextExtractor extractor = new CopiedTextExtractor();

    @Override
    public Extractor extractor() {
        return extractor;
    }

    @Override
    public MemorySource sample() {
        try {
            return new MemorySource(
                    "copied-with-most-read-list.txt",
                    "text/plain",
                    Extracted.fixture("copied-with-most-read-list.txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void aPageWithMenusAndMostReadList() throws IOException {
        Extracted page = Extracted.from(extractor, Extracted.fixture("copied-with-most-read-list.txt"));

        Article article = page.article();
        assertEquals(
                "Nordmark and Sudland reopen the ferry line", article.metadata().title());
        assertEquals("The Lund Courier", article.metadata().outlet());
        assertEquals(List.of("Anna P. Lindqvist"), article.metadata().authors());
        assertEquals("2021-03-14T09:15", article.metadata().published().value());
        assertEquals(Precision.MINUTE, article.metadata().published().precision());
        assertEquals("text", article.metadata().published().basis());
        assertEquals(3, page.passages(PassageKind.PARAGRAPH).size());
        assertEquals(
                List.of("The ferry Havmar leaves the port of Lund on Saturday, March 13, 2021."),
                page.passages(PassageKind.CAPTION));
        assertEquals(1, page.passages(PassageKind.STANDFIRST).size());
        assertFalse(article.body().contains("Subscribe"));
        assertFalse(article.body().contains("mayor"), "stories of the most-read list are not the report");
        assertTrue(article.text().contains("mayor"), "but they are kept");
    }

    @Test
    void anAgencyCreditGluedToTheLastSentence() throws IOException {
        Extracted page = Extracted.from(extractor, """
                Ministers meet in Lund

                1 min read

                The ministers of Nordmark and Sudland met in Lund on Friday to discuss the border.

                They will meet again in May, a spokesman said. -AFP

                Latest from Archives
                """);

        assertEquals("AFP", page.article().metadata().agency());
        assertEquals(
                "The ministers of Nordmark and Sudland met in Lund on Friday to discuss the border.\n"
                        + "They will meet again in May, a spokesman said.",
                page.article().body());
        assertEquals(List.of("-AFP"), page.passages(PassageKind.BYLINE));
    }

    @Test
    void aTrailOfRubricsBeforeTheHeadline() throws IOException {
        Extracted page = Extracted.from(extractor, """
                Home / news / Two towns vote on a common bridge

                Two towns vote on a common bridge

                The towns of Ost and West voted on Sunday on a bridge over the river that divides them.

                Old quarrel

                The towns had quarrelled about the bridge for twenty years and neither wanted to pay.

                Source link

                Leave a Reply
                """);

        assertEquals(
                "Two towns vote on a common bridge", page.article().metadata().title());
        assertEquals(List.of("Old quarrel"), page.passages(PassageKind.SUBHEAD));
        assertEquals(
                List.of("Home / news / Two towns vote on a common bridge", "Source link", "Leave a Reply"),
                page.passages(PassageKind.BOILERPLATE));
    }

    @Test
    void aDispatchWithoutFurnitureStaysWhole() throws IOException {
        Extracted page = Extracted.from(extractor, """
                LUND, May 2 (Reuters) - The government of Nordmark said on Sunday it would close two ports.

                Shares fell.

                "We had no choice," the minister said.

                He left at noon.
                """);

        assertEquals(4, page.passages(PassageKind.PARAGRAPH).size());
        assertEquals("Reuters", page.article().metadata().agency());
        assertEquals("", page.article().metadata().title());
        assertEquals("", page.article().metadata().outlet());
    }

    @Test
    void linesBrokenAtAFixedWidthAreJoined() throws IOException {
        Extracted page = Extracted.from(extractor, """
                Port of Lund closed

                The port of Lund was closed on Monday after a freighter ran aground
                at the entrance of the harbour and blocked it for all larger ships,
                the coast guard said.

                Nobody was hurt. Tugs were on their way from two other ports of the
                region and were expected in the evening, a spokeswoman of the coast
                guard said.
                """);

        assertEquals(2, page.passages(PassageKind.PARAGRAPH).size());
        assertTrue(page.article().body().contains("ran aground at the entrance"));
    }

    @Test
    void aDateThatCouldBeTwoDaysIsNotRead() throws IOException {
        String body = "\n\nThe ministers of Nordmark and Sudland met in Lund to discuss the border on Friday.\n";
        assertEquals("", published("Ministers meet\n\n3/4/2020" + body));
        assertEquals("2020-09-28", published("Ministers meet\n\n9/28/2020" + body));
        assertEquals("2020-09-28", published("Ministers meet\n\n28.09.2020" + body));
        assertEquals("2020-03-02", published("Ministers meet\n\n2. März 2020" + body));
    }

    @Test
    void textWithoutASentenceIsReported() throws IOException {
        Extracted page = Extracted.from(extractor, "Home\nNews\nSport\n\n1 min read\n");

        assertTrue(page.articles.isEmpty());
        assertEquals(List.of("no-text"), page.issues);
    }

    @Test
    void anyTruncationGivesAnArticleOrAnIssue() throws IOException {
        byte[] whole = Extracted.fixture("copied-with-most-read-list.txt");
        for (int length = 0; length < whole.length; length += 7) {
            Extracted page = Extracted.from(extractor, Arrays.copyOf(whole, length));
            assertEquals(1, page.articles.size() + page.issues.size());
        }
    }

    private String published(String text) throws IOException {
        return Extracted.from(extractor, text.getBytes(StandardCharsets.UTF_8))
                .article()
                .metadata()
                .published()
                .value();
    }
}

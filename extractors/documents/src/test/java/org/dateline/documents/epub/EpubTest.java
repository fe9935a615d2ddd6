package org.dateline.documents.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class EpubTest implements ExtractorContract {

    @Override
    public Extractor extractor() {
        return new EpubExtractor();
    }

    @Override
    public MemorySource sample() {
        try {
            return new MemorySource(
                    "sample", "application/epub+zip", epub(item("a", "two.xhtml"), "<itemref idref='a'/>"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] epub(String chapters, String spine) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path='book/main.opf'/></rootfiles></container>");
            put(
                    zip,
                    "book/main.opf",
                    "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>Talks open in Lund</dc:title>"
                            + "<dc:creator>Ada Holm</dc:creator><dc:date>2020-09-26</dc:date><dc:language>en-GB</dc:language>"
                            + "<dc:publisher>Nordmark Post</dc:publisher></metadata><manifest>" + chapters
                            + "</manifest><spine>" + spine + "</spine></package>");
            put(zip, "book/one 1.xhtml", "<html><body><p>One.</p></body></html>");
            put(zip, "book/two.xhtml", "<html><body><p>Two.</p></body></html>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(String id, String href) {
        return "<item id='" + id + "' href='" + href + "' media-type='application/xhtml+xml'/>";
    }

    @Test
    void aSingleChapterHasTheTitleOfTheBook() throws IOException {
        GatheredArticles opened =
                GatheredArticles.inside(new EpubExtractor(), epub(item("a", "one%201.xhtml"), "<itemref idref='a'/>"));
        Metadata stated = opened.children().get(0).stated();
        assertEquals(List.of("book/one 1.xhtml"), opened.childNames());
        assertEquals("Talks open in Lund", stated.title());
        assertEquals(List.of("Ada Holm"), stated.authors());
        assertEquals("2020-09-26", stated.published().value());
        assertEquals("en", stated.language());
        assertEquals("Nordmark Post", stated.outlet());
    }

    @Test
    void chaptersComeInReadingOrderAndMissingOnesAreReported() throws IOException {
        GatheredArticles opened = GatheredArticles.inside(
                new EpubExtractor(),
                epub(
                        item("a", "one%201.xhtml") + item("b", "two.xhtml") + item("c", "three.xhtml"),
                        "<itemref idref='b'/><itemref idref='c'/><itemref idref='a'/>"));
        assertEquals(List.of("book/two.xhtml", "book/one 1.xhtml"), opened.childNames());
        assertEquals("", opened.children().get(0).stated().title());
        assertEquals(List.of("2 missing-part"), opened.issues());
    }

    @Test
    void truncatedFilesAreUnreadable() throws IOException {
        byte[] epub = epub(item("a", "one%201.xhtml"), "<itemref idref='a'/>");
        for (int length = 0; length < epub.length; length += 37) {
            byte[] cut = Arrays.copyOf(epub, length);
            assertThrows(IOException.class, () -> GatheredArticles.inside(new EpubExtractor(), cut));
        }
    }
}

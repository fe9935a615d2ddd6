package org.dateline.wire.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    @Test
    void everyItemOfRssIsAnArticle() throws IOException {
        GatheredArticles gathered = Wire.read(new SyndicationExtractor(), Wire.RSS);
        assertEquals(Set.of(1, 2), gathered.articles().keySet());
        assertEquals(List.of("3 no-text"), gathered.issues());
        Article article = gathered.articles().get(1);
        Metadata metadata = article.metadata();
        assertEquals("Talks open in Lund & Malmö", metadata.title());
        assertEquals("Nordmark Post", metadata.outlet());
        assertEquals("container", metadata.basisOf("outlet"));
        assertEquals(List.of("Ada Holm"), metadata.authors());
        assertEquals("2020-09-26T14:05:00+03:00", metadata.published().value());
        assertEquals("https://post.example/1", metadata.url());
        assertEquals("en", metadata.language());
        assertEquals("World", metadata.section());
        assertEquals(
                List.of(
                        "headline: Talks open in Lund & Malmö",
                        "paragraph: Ministers met & talked.",
                        "subhead: Grain",
                        "list: One."),
                Wire.kinds(article));
        Article teaser = gathered.articles().get(2);
        assertEquals("Sudland Herald", teaser.metadata().outlet());
        assertEquals("2020-09-27", teaser.metadata().published().value());
        assertEquals(List.of("teaser"), teaser.doubts());
    }

    @Test
    void everyEntryOfAtomIsAnArticle() throws IOException {
        Article article =
                Wire.read(new SyndicationExtractor(), Wire.ATOM).articles().get(1);
        assertEquals("Talks open", article.metadata().title());
        assertEquals("Ministers met.\nThey talked.", article.body());
        assertEquals("2020-09-26T14:05:00+03:00", article.metadata().published().value());
        assertEquals("2020-09-26T18:00:00+03:00", article.metadata().modified().value());
    }

    @Test
    void wordPressGivesPublishedPostsByTheNamesOfTheirAuthors() throws IOException {
        String export = "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Nordmark Post</title>"
                + "<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Holm</wp:author_display_name></wp:author>"
                + item("post", "publish") + item("page", "publish") + item("post", "draft") + "</channel></rss>";
        GatheredArticles gathered = Wire.read(new WordPressExtractor(), export);
        assertEquals(Set.of(1), gathered.articles().keySet());
        assertEquals(List.of("Ada Holm"), gathered.articles().get(1).metadata().authors());
        assertEquals("Ministers met.\nThey talked.", gathered.articles().get(1).body());
    }

    private static String item(String type, String status) {
        return "<item><title>Talks</title><dc:creator>ada</dc:creator><content:encoded><![CDATA[Ministers met.\n\nThey talked.]]>"
                + "</content:encoded><wp:post_type>" + type + "</wp:post_type><wp:status>" + status
                + "</wp:status></item>";
    }

    /** A long export: each post is read before the next is laid out, and what was cut off is not taken for whole. */
    @Test
    void exportsAreStreamedAndTheLastPostOfATruncatedOneIsLeft() throws IOException {
        StringBuilder export =
                new StringBuilder("<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel><title>Post</title>");
        for (int i = 1; i <= 2_000; i++) {
            export.append(item("post", "publish"));
        }
        String whole = export + "</channel></rss>";
        assertEquals(
                2_000, Wire.read(new WordPressExtractor(), whole).articles().size());
        GatheredArticles gathered = new GatheredArticles();
        byte[] cut = whole.substring(0, export.length() - 30).getBytes(StandardCharsets.UTF_8);
        assertThrows(
                IOException.class, () -> new WordPressExtractor().extract(new MemorySource("x", "", cut), gathered));
        assertEquals(1_999, gathered.articles().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 26 Sep 2020 14:05:00 GMT|2020-09-26T14:05:00Z",
                "26 Sep 20 14:05 EST|2020-09-26T14:05-05:00",
                "2020-09-26T14:05:00Z|2020-09-26T14:05:00Z",
                "26 September 2020|2020-09-26",
                "soon|''",
            })
    void datesAsFeedsWriteThem(String text, String value) {
        assertEquals(
                value.equals("''") ? "" : value, FeedDate.of(text, "format").value());
        assertEquals(value.isEmpty(), FeedDate.of(text, "format").equals(DateValue.UNKNOWN));
    }
}

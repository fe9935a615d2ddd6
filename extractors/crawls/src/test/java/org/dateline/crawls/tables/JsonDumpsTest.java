package org.dateline.crawls.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Source;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class JsonDumpsTest {

    private static final String ROW = "{\"title\": \"Talks in Malm\u00F6\", \"body\": \"Ministers met.\"}";

    private final JsonExtractor extractor = new JsonExtractor(new RowReader(Columns.known()));

    private GatheredArticles read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private GatheredArticles read(byte[] json) throws IOException {
        return GatheredArticles.from(extractor, new MemorySource("dump.json", "application/json", json));
    }

    @Test
    void listsStandWhereEachServicePutsThem() throws IOException {
        for (String form : List.of(
                "[%s, %s]",
                "{\"articles\": {\"results\": [%s, %s], \"count\": 2}}",
                "{\"status\": \"ok\", \"articles\": [%s, %s]}",
                "{\"response\": {\"numFound\": 2, \"docs\": [%s, %s]}}",
                "{\"hits\": {\"total\": 2, \"hits\": [{\"_source\": %s}, {\"_source\": %s}]}}")) {
            GatheredArticles gathered = read(form.formatted(ROW, ROW));
            assertEquals(Set.of(1, 2), gathered.articles().keySet(), form);
            assertEquals(List.of(), gathered.issues(), form);
        }
    }

    @Test
    void anObjectWithoutAListIsOneArticle() throws IOException {
        Article article = read("{\"source\": {\"name\": \"Post\"}, \"url\": \"https://post.example/1\", "
                        + ROW.substring(1))
                .articles()
                .get(1);
        assertEquals("Ministers met.", article.body());
        assertEquals("Post", article.metadata().outlet());
    }

    @Test
    void whatIsNoArticleIsReportedByItsNumber() throws IOException {
        assertEquals(
                List.of("2 broken-record", "3 no-text"),
                read("[" + ROW + ", 5, {\"id\": 1}]").issues());
        assertEquals(List.of("0 no-article"), read("{\"articles\": []}").issues());
        assertThrows(IOException.class, () -> read("7"));
    }

    @Test
    void articlesBeforeTheEndOfATruncatedDumpStand() {
        GatheredArticles gathered = new GatheredArticles();
        byte[] cut = ("{\"articles\": [" + ROW + ", {\"title\": \"Ta").getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> extractor.extract(new MemorySource("x", "", cut), gathered));
        assertEquals(Set.of(1), gathered.articles().keySet());
    }

    @Test
    void anyEncodingThatPeopleSaveIn() throws IOException {
        for (String charset : List.of("UTF-8", "UTF-16", "windows-1252")) {
            Article article = read(("[" + ROW + "]").getBytes(Charset.forName(charset)))
                    .articles()
                    .get(1);
            assertEquals("Talks in Malm\u00F6", article.metadata().title(), charset);
        }
    }

    @Test
    void aRecordLongerThanAnyArticleIsLeftOutAndTheNextIsRead() throws IOException {
        String paragraph = "\"" + "word ".repeat(400_000) + "\"";
        String long1 = "{\"text\": [" + String.join(", ", Collections.nCopies(10, paragraph)) + "]}";
        GatheredArticles gathered = read("[" + long1 + ", " + ROW + "]");
        assertEquals(Set.of(2), gathered.articles().keySet());
        assertEquals(List.of("1 too-long"), gathered.issues());
    }

    /** A dump of 100 MB: the first article comes when little of it has been read, and each of them comes. */
    @Test
    void dumpsAreStreamed() throws IOException {
        Dump dump = new Dump(1_000);
        extractor.extract(dump, dump);
        assertEquals(1_000, dump.articles);
        assertTrue(dump.readAtFirstArticle < 1 << 20, () -> "read " + dump.readAtFirstArticle + " bytes");
    }

    /** A long list that exists only while it is read, and counts. */
    private static final class Dump implements Source, ArticleCollector {
        private final int records;
        private long read;
        private long readAtFirstArticle = -1;
        private int articles;

        Dump(int records) {
            this.records = records;
        }

        @Override
        public String uri() {
            return "dump.json";
        }

        @Override
        public String mediaType() {
            return "application/json";
        }

        @Override
        public long size() {
            return -1;
        }

        @Override
        public InputStream open() {
            read = 0;
            byte[] record = ("{\"title\": \"Talks\", \"text\": \"" + "They met. ".repeat(10_000) + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            Enumeration<InputStream> parts = Collections.enumeration(IntStream.rangeClosed(0, records + 1)
                    .mapToObj(i -> part(i, record))
                    .toList());
            return new FilterInputStream(new SequenceInputStream(parts)) {
                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int count = super.read(buffer, offset, length);
                    read += Math.max(0, count);
                    return count;
                }
            };
        }

        private InputStream part(int index, byte[] record) {
            if (index == 0) {
                return bytes("{\"articles\": {\"results\": [");
            }
            if (index > records) {
                return bytes("]}}");
            }
            InputStream body = new java.io.ByteArrayInputStream(record);
            return index == 1 ? body : new SequenceInputStream(bytes(","), body);
        }

        private static InputStream bytes(String text) {
            return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void accept(Article article) {
            articles++;
            readAtFirstArticle = readAtFirstArticle < 0 ? read : readAtFirstArticle;
        }

        @Override
        public void report(Severity severity, String code, String message, int record) {
            throw new AssertionError(message);
        }

        @Override
        public void nested(Source child, Metadata stated) {
            throw new AssertionError("nothing lies inside");
        }
    }
}

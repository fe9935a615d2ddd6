package org.dateline.crawls.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Precision;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String ROW = """
            {"id": "x1", "title": "Lund talks open", "text": "First line.\\nSecond line.", "date_publish": "2021-03-04 05:06:07",\
             "source": {"title": "Nordmark Post"}, "authors": ["Ada Holm", "Bo Lind"], "language": "en-GB",\
             "url": "https://post.example/1"}""";

    private final RowReader rows = new RowReader(Columns.known());

    private static MemorySource source(String name, String text) {
        return new MemorySource(name, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private GatheredArticles jsonLines(String text) throws IOException {
        return GatheredArticles.from(new JsonLinesExtractor(rows), source("input.jsonl", text));
    }

    private GatheredArticles csv(String text) throws IOException {
        return GatheredArticles.from(new CsvExtractor(rows), source("input.csv", text));
    }

    @Test
    void aLineOfJsonIsAnArticleWithItsFields() throws IOException {
        Article article = jsonLines(ROW).articles().get(1);
        Metadata metadata = article.metadata();
        assertEquals("Lund talks open", metadata.title());
        assertEquals("Nordmark Post", metadata.outlet());
        assertEquals(List.of("Ada Holm", "Bo Lind"), metadata.authors());
        assertEquals(new DateValue("2021-03-04T05:06:07", Precision.SECOND, "format"), metadata.published());
        assertEquals("en", metadata.language());
        assertEquals("https://post.example/1", metadata.url());
        assertEquals("format", metadata.basisOf("title"));
        assertEquals("First line.\nSecond line.", article.body());
    }

    @Test
    void theTextIsTheBodyAndGivesNoTitle() throws IOException {
        Article article = jsonLines("{\"text\": \"Share this. Ministers met.\"}")
                .articles()
                .get(1);
        assertEquals("", article.metadata().title());
        assertEquals("Share this. Ministers met.", article.text());
        assertEquals(1, article.passages().size());
    }

    @Test
    void linesAreRecordsAlsoWhereSomeAreBroken() throws IOException {
        GatheredArticles gathered =
                jsonLines("\uFEFF" + ROW + "\n\n{\"text\": \"cut o\n[1]\n{\"id\": 5}\n" + ROW + "\n");
        assertEquals(Set.of(1, 6), gathered.articles().keySet());
        assertEquals(List.of("3 broken-record", "4 broken-record", "5 no-text"), gathered.issues());
    }

    @Test
    void aTitleAloneIsAHeadlineAndADoubt() throws IOException {
        Article article =
                jsonLines("{\"title\": \"Lund talks open\"}").articles().get(1);
        assertEquals(List.of("headline-only"), article.doubts());
        assertEquals("", article.body());
    }

    @Test
    void aDateThatCannotBeReadIsReported() throws IOException {
        assertEquals(
                List.of("1 bad-date"),
                jsonLines("{\"text\": \"A.\", \"published\": \"last week\"}").issues());
    }

    @Test
    void csvCellsMayHoldLinesAndSeparators() throws IOException {
        GatheredArticles gathered = csv(
                "title,text,author\nOne,\"First, line.\nSecond line.\",\"Holm, Ada; Bo Lind\"\nTwo\nThree,Third.,\n");
        assertEquals("First, line.\nSecond line.", gathered.articles().get(1).body());
        assertEquals(
                List.of("Holm, Ada", "Bo Lind"),
                gathered.articles().get(1).metadata().authors());
        assertEquals(Set.of(1, 3), gathered.articles().keySet());
        assertEquals(List.of("2 broken-record"), gathered.issues());
    }

    @Test
    void csvOfSpreadsheetsHasItsOwnSeparatorAndEncoding() throws IOException {
        byte[] bytes = "Titel;Body\nÄrger in Lund;Über Nacht.\n".getBytes(Charset.forName("windows-1252"));
        RowReader mapped = new RowReader(Columns.known().mapped("title:titel, text:body"));
        GatheredArticles gathered =
                GatheredArticles.from(new CsvExtractor(mapped), new MemorySource("input.csv", "", bytes));
        assertEquals("Ärger in Lund", gathered.articles().get(1).metadata().title());
        assertEquals("Über Nacht.", gathered.articles().get(1).body());
    }

    @Test
    void anyTruncationGivesArticlesOrAnException() throws IOException {
        String text = "title,text\nOne,\"First \"\"line\"\".\"\nTwo,Second.\n";
        for (int length = 0; length < text.length(); length++) {
            try {
                assertTrue(csv(text.substring(0, length)).articles().size() <= 2);
            } catch (IOException open) {
                assertTrue(open.getMessage().startsWith("not a table"), open.getMessage());
            }
        }
        for (int length = 0; length < ROW.length(); length++) {
            assertTrue(jsonLines(ROW.substring(0, length)).articles().isEmpty());
        }
    }

    @Test
    void jsonDumpsOfNewsServices() throws IOException {
        String eventRegistry =
                "{\"articles\": {\"results\": [{\"title\": \"Talks\", \"body\": \"Ministers met.\\nThey talked.\","
                        + " \"dateTimePub\": \"2020-09-26T14:05:00Z\", \"date\": \"2020-09-27\", \"lang\": \"eng\","
                        + " \"source\": {\"uri\": \"post.example\", \"title\": \"Nordmark Post\"}, \"authors\": [{\"name\": \"Ada Holm\"}]}]}}";
        String newsPlease =
                "{\"title\": \"Talks\", \"maintext\": \"Ministers met.\\nThey talked.\", \"language\": \"en\","
                        + " \"date_publish\": \"2020-09-26 14:05:00\", \"source_domain\": \"Nordmark Post\", \"authors\": [\"Ada Holm\"]}";
        for (String dump : List.of(eventRegistry, newsPlease, "[" + newsPlease + "]")) {
            GatheredArticles gathered = GatheredArticles.from(new JsonExtractor(rows), source("x.json", dump));
            Article article = gathered.articles().get(1);
            assertEquals("Talks", article.metadata().title());
            assertEquals("Nordmark Post", article.metadata().outlet());
            assertEquals(List.of("Ada Holm"), article.metadata().authors());
            assertEquals("en", article.metadata().language());
            assertTrue(article.metadata().published().value().startsWith("2020-09-26T14:05:00"));
            assertEquals("Ministers met.\nThey talked.", article.body());
            String cut = dump.substring(0, dump.length() - 2);
            assertThrows(
                    IOException.class, () -> GatheredArticles.from(new JsonExtractor(rows), source("x.json", cut)));
        }
    }

    @Test
    void mappingsThatFitNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Columns.known().mapped("body"));
        assertThrows(IllegalArgumentException.class, () -> Columns.known().mapped("words:body"));
    }

    @Test
    void tablesAreKnownByTheirBytes() throws IOException {
        assertEquals(Optional.of("application/jsonl"), detect("x", ROW + "\n" + ROW));
        assertEquals(Optional.of("application/jsonl"), detect("x.jsonl", ROW));
        assertEquals(Optional.empty(), detect("x.json", ROW));
        assertEquals(Optional.empty(), detect("x", "{\n \"title\": \"Lund\"\n}"));
        assertEquals(Optional.of("text/csv"), detect("x", "id,title,text\n1,A,B\n"));
        assertEquals(Optional.of("text/tab-separated-values"), detect("x", "title\turl\nA\thttps://a.example\n"));
        assertEquals(Optional.empty(), detect("x", "In short, the text, they said, stands.\n"));
        assertEquals(Optional.empty(), detect("x", ""));
    }

    private static Optional<String> detect(String name, String text) throws IOException {
        return new TableDetector(Columns.known()).detect(source(name, text), "text/plain");
    }
}

package org.dateline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.Article;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.tables.Table;
import org.dateline.tables.Tables;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class CsvExporterTest implements ExporterContract {

    private static final String FORMULA = "=+-@\t\r\n";

    @Override
    public Exporter exporter() {
        return new CsvExporter(TextPolicy.EVIDENCE, true, true, List.of());
    }

    private static List<NamedCsvRecord> rows(MemorySink files, String table) {
        return CsvReader.builder().ofNamedCsvRecord(files.text(table + ".csv")).stream()
                .toList();
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r\n].*") ? cell.substring(1) : cell;
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) {
        for (Table table : Tables.all()) {
            for (NamedCsvRecord row : rows(files, table.name())) {
                assertEquals(table.columns().size(), row.getFieldCount(), table.name());
            }
        }
        Map<String, Article> articles = corpus.articles()
                .map(LinkedArticle::article)
                .collect(Collectors.toMap(Article::id, Function.identity()));
        assertEquals(articles.size(), rows(files, "articles").size());
        for (NamedCsvRecord row : rows(files, "articles")) {
            Article article = articles.get(row.getField("article_id"));
            assertEquals(WellFormed.text(article.metadata().title()), unguarded(row.getField("title")));
            assertEquals(WellFormed.text(article.metadata().outlet()), unguarded(row.getField("outlet")));
        }
        long reports = corpus.articles()
                .mapToLong(
                        article -> article.annotated().all(EventMention.class).size())
                .sum();
        assertEquals(reports, rows(files, "reports").size());
        for (String table : List.of("reports", "quotes", "mentions", "sentences")) {
            for (NamedCsvRecord row : rows(files, table)) {
                String text = articles.get(row.getField("article_id")).text();
                int start = text.offsetByCodePoints(0, Integer.parseInt(row.getField("start")));
                int end = text.offsetByCodePoints(0, Integer.parseInt(row.getField("end")));
                assertEquals(WellFormed.text(text.substring(start, end)), unguarded(row.getField("text")), table);
            }
        }
    }

    private static MemorySink export(Exporter exporter, Corpus corpus) throws IOException {
        MemorySink sink = new MemorySink();
        exporter.export(corpus, sink);
        return sink;
    }

    @Test
    void noCellRunsAsAFormula() throws IOException {
        MemorySink files = export(exporter(), SampleCorpus.hostile());
        for (Table table : Tables.all()) {
            for (NamedCsvRecord row : rows(files, table.name())) {
                for (int i = 0; i < table.columns().size(); i++) {
                    String cell = row.getField(i);
                    boolean number = cell.matches("-?\\d+(\\.\\d+)?");
                    assertFalse(
                            !number && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0,
                            table.name() + "." + table.columns().get(i).name() + ": " + cell);
                }
            }
        }
    }

    @Test
    void noneCarriesNoSentence() throws IOException {
        MemorySink files = export(new CsvExporter(TextPolicy.NONE, true, true, List.of()), SampleCorpus.small());
        for (String table : List.of("reports", "quotes", "sentences")) {
            rows(files, table).forEach(row -> assertEquals("", row.getField("text")));
        }
    }

    @Test
    void reportsAreAsTheScorersReadThem() throws IOException {
        NamedCsvRecord meeting = rows(export(exporter(), SampleCorpus.small()), "reports").stream()
                .filter(row -> row.getField("type").equals("CONSULT"))
                .findFirst()
                .orElseThrow();
        assertEquals("cameo:042", meeting.getField("cameo"));
        assertEquals("SWE:GOV", meeting.getField("actor_codes"));
        assertEquals("DNK:GOV", meeting.getField("recipient_codes"));
        assertEquals("true", meeting.getField("reciprocal"));
        assertEquals("Anna Lind", meeting.getField("actors"));
        assertEquals("2021-03-04", meeting.getField("date"));
        assertEquals("diplomatic|military", meeting.getField("contexts"));
    }

    @Test
    void sentencesComeOnRequest() throws IOException {
        MemorySink files = export(new CsvExporter(TextPolicy.EVIDENCE, true, false, List.of()), SampleCorpus.small());
        assertFalse(files.names().contains("sentences.csv"));
        assertTrue(files.names().contains("reports.csv"));
    }

    @Test
    void theHeaderIsTheFirstLine() throws IOException {
        MemorySink files = export(exporter(), SampleCorpus.empty());
        assertEquals(
                "article_id,source_uri,record,media_type,title,outlet,agency,authors,published,published_precision,"
                        + "published_basis,modified,language,url,section,story_id,copy_of,copy_kind,body_start,body_end,"
                        + "n_chars,confidence,sha256,extractor\n",
                files.text("articles.csv"));
        assertEquals(
                "report_id,event_id,article_id,type,mode,contexts,cameo,quad_class,intensity,status,negated,historical,"
                        + "date,date_precision,date_basis,place_id,place_text,actors,actor_codes,recipients,"
                        + "recipient_codes,reciprocal,speaker_id,speaker_text,channel,hedged,quantities,start,end,text,"
                        + "trigger,rule,confidence\n",
                files.text("reports.csv"));
    }
}

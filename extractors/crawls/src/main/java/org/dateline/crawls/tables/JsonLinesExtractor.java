package org.dateline.crawls.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads JSON Lines. The record of an article is the 1-based number of its line, blank lines counted. */
final class JsonLinesExtractor implements Extractor {

    private final ObjectMapper json = new ObjectMapper();
    private final RowReader rows;

    JsonLinesExtractor(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/jsonl", "application/x-ndjson");
    }

    @Override
    public String description() {
        return "JSON Lines, one article a line: text as it stands, title, outlet, authors, dates, language, address, section";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (BoundedLines lines = new BoundedLines(TextEncoding.open(source))) {
            while (lines.next()) {
                if (lines.isTooLong()) {
                    articles.report(Severity.WARNING, "broken-record", "line longer than any article", lines.number());
                } else if (!lines.text().isBlank()) {
                    line(lines.text(), lines.number(), articles);
                }
            }
        }
    }

    private void line(String line, int number, ArticleCollector articles) {
        try {
            JsonNode object = json.readTree(line);
            if (object.isObject()) {
                rows.read(new JsonRow(object), number, articles);
            } else {
                articles.report(Severity.WARNING, "broken-record", "not a JSON object", number);
            }
        } catch (JsonProcessingException broken) {
            articles.report(Severity.WARNING, "broken-record", "not JSON: " + broken.getOriginalMessage(), number);
        }
    }
}

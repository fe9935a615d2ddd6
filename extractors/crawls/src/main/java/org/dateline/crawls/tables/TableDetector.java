package org.dateline.crawls.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/**
 * Tells tables from other text: JSON Lines by a JSON object that ends with its line, CSV and TSV by a header whose columns are
 * those of articles.
 */
final class TableDetector implements Detector {

    private static final String JSON_LINES = "application/jsonl";

    private static final Set<String> TEXT =
            Set.of("application/octet-stream", "text/plain", "application/json", "text/javascript");

    private static final Set<String> JSON_LINES_NAMES = Set.of("jsonl", "ndjson");

    /** A header of columns is short; a paragraph that happens to hold commas may be long. */
    private static final int LONGEST_HEADER = 4_000;

    private final ObjectMapper json = new ObjectMapper();
    private final Columns columns;

    TableDetector(Columns columns) {
        this.columns = columns;
    }

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        if (!TEXT.contains(soFar)) {
            return Optional.empty();
        }
        try (BoundedLines lines = new BoundedLines(TextEncoding.glance(source))) {
            String first = nextFilled(lines);
            if (first.startsWith("{")) {
                return isJsonLines(first, lines, source) ? Optional.of(JSON_LINES) : Optional.empty();
            }
            return soFar.equals("application/json") ? Optional.empty() : table(first);
        }
    }

    private static String nextFilled(BoundedLines lines) throws IOException {
        while (lines.next()) {
            if (!lines.text().isBlank()) {
                return lines.text().strip();
            }
        }
        return "";
    }

    /** The name decides only where the file has a single line, or a broken one at its head. */
    private boolean isJsonLines(String first, BoundedLines lines, Source source) throws IOException {
        String name = source.uri();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return JSON_LINES_NAMES.contains(suffix)
                || isObject(first) && nextFilled(lines).startsWith("{");
    }

    private boolean isObject(String line) {
        try {
            return json.readTree(line).isObject();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private Optional<String> table(String first) {
        if (first.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        char separator = Separator.of(first);
        List<String> names = List.of(first.replace("\"", "").split(String.valueOf(separator)));
        CsvHeader header = CsvHeader.of(names);
        boolean ofArticles = header.hasAny(columns.of(Field.TEXT))
                || header.hasAny(columns.of(Field.TITLE)) && header.hasAny(columns.of(Field.URL));
        if (names.size() < 2 || !ofArticles) {
            return Optional.empty();
        }
        return Optional.of(separator == '\t' ? "text/tab-separated-values" : "text/csv");
    }
}

package org.dateline.databases.exports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads the sheets that Integrum saves: a row an article, and the text begins with title and date once more. */
final class IntegrumSheetExtractor implements Extractor {

    private final Conventions conventions;

    IntegrumSheetExtractor(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public String name() {
        return "integrum-sheet";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.INTEGRUM_SHEET);
    }

    @Override
    public String description() {
        return "Integrum XLSX: every article; title, outlet, authors, day";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        List<Map<Integer, String>> rows = Spreadsheet.rows(source);
        Map<String, Integer> columns = new TreeMap<>();
        int record = 0;
        for (Map<Integer, String> row : rows) {
            if (columns.isEmpty()) {
                row.forEach(
                        (column, name) -> List.of("title", "outlet", "published", "time", "authors", "body").stream()
                                .filter(kind -> conventions.labels().is(kind, name))
                                .findFirst()
                                .ifPresent(kind -> columns.putIfAbsent(kind, column)));
            } else if (row.values().stream().anyMatch(cell -> !cell.isBlank())) {
                read(row, columns, ++record, articles);
            }
        }
        Pages.check(record, OptionalInt.empty(), articles);
    }

    private void read(Map<Integer, String> row, Map<String, Integer> columns, int record, ArticleCollector articles) {
        String title = cell(row, columns, "title");
        String signed = cell(row, columns, "authors");
        Report report = new Report()
                .title(title)
                .outlet(cell(row, columns, "outlet"))
                .published(IntegrumDate.of(cell(row, columns, "published"), cell(row, columns, "time")));
        conventions.sign(report, signed);
        cell(row, columns, "body")
                .lines()
                .map(Report::clean)
                .dropWhile(line -> line.isEmpty()
                        || line.equals(Report.clean(title))
                        || line.matches("\\d{1,2}\\.\\d{2}\\.\\d{2,4}"))
                .forEach(report::text);
        conventions.handOver(report, record, articles);
    }

    private static String cell(Map<Integer, String> row, Map<String, Integer> columns, String kind) {
        return columns.containsKey(kind) ? row.getOrDefault(columns.get(kind), "") : "";
    }
}

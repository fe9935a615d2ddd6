package org.dateline.crawls.tables;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Reads tables of articles (JSON Lines, CSV and TSV) and JSON dumps of articles.
 *
 * <p>The option {@code tables.columns} says which column is which, where a table's own names do not:
 * {@code text:body,title:headline}.
 */
public final class TablesPlugin implements Plugin {

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public String description() {
        return "reads JSON Lines, CSV, TSV and JSON dumps with one article a row";
    }

    @Override
    public Set<String> options() {
        return Set.of("columns");
    }

    @Override
    public List<Detector> detectors(Options options) {
        return List.of(new TableDetector(columns(options)));
    }

    @Override
    public List<Extractor> extractors(Options options) {
        RowReader rows = new RowReader(columns(options));
        return List.of(new JsonLinesExtractor(rows), new JsonExtractor(rows), new CsvExtractor(rows));
    }

    private static Columns columns(Options options) {
        return Columns.known().mapped(options.text("columns", ""));
    }
}

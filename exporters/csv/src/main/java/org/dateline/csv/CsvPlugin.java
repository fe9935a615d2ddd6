package org.dateline.csv;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Tables as CSV.
 *
 * <p>Options: {@code csv.guard} (on, off) puts a {@code '} before text that a spreadsheet would run as a formula;
 * {@code csv.sentences} (off, on) adds the table of sentences.
 */
public final class CsvPlugin implements Plugin {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "writes tidy tables as CSV, with a codebook, a data package and loaders for R, Python and DuckDB";
    }

    @Override
    public Set<String> options() {
        return Set.of("guard", "sentences");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        return List.of(
                new CsvExporter(options.textPolicy(), options.flag("guard", true), options.flag("sentences", false)));
    }
}

package org.dateline.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Tables as CSV.
 *
 * <p>Options: {@code csv.guard} (on, off) puts a {@code '} before text that a spreadsheet would run as a formula;
 * {@code csv.sentences} (off, on) adds the table of sentences; {@code csv.profile} (polecat, icews, gdelt,
 * gdelt-mentions, acled, dyad-month, several joined by commas) adds files with the columns of those datasets.
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
        return Set.of("guard", "sentences", "profile");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        List<Profile> profiles = options.value("profile").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .map(Profile::of)
                .distinct()
                .toList();
        return List.of(new CsvExporter(
                options.textPolicy(), options.flag("guard", true), options.flag("sentences", false), profiles));
    }
}

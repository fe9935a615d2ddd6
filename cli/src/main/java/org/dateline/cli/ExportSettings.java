package org.dateline.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What to write. */
final class ExportSettings {

    @Option(
            names = "--export",
            paramLabel = "NAME",
            split = ",",
            description = "which exports to write: ${DEFAULT-VALUE} by default; `dateline formats` lists them")
    private List<String> names = List.of("csv", "gexf", "jsonld");

    List<String> names() {
        return names.stream().distinct().toList();
    }
}

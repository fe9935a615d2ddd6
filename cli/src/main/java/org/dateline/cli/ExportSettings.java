package org.dateline.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What to write. */
final class ExportSettings {

    @Option(
            names = "--export",
            paramLabel = "NAME",
            split = ",",
            description = "which exports to write: csv,gexf,jsonld,report by default; `dateline formats` lists them")
    private List<String> names = List.of("csv", "gexf", "jsonld", "report");

    List<String> names() {
        return names.stream().distinct().toList();
    }
}

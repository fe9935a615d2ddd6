package org.dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where to write. */
final class OutputSettings {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            required = true,
            description = "the folder to write; it must be new or empty")
    private Path out = Path.of("out");

    @Option(names = "--force", description = "replace what is in OUT")
    private boolean force;

    OutputFolder open() throws UsageException, java.io.IOException {
        return OutputFolder.open(out, force, false);
    }

    /** What is there, or was broken off there, is of use. */
    OutputFolder reopen() throws UsageException, java.io.IOException {
        return OutputFolder.open(out, false, true);
    }
}

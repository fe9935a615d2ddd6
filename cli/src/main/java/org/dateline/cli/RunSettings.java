package org.dateline.cli;

import picocli.CommandLine.Option;

/** How to run. */
final class RunSettings {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many articles to annotate at a time; default: all cores")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", description = "exit with 3 if any input was skipped or failed")
    private boolean strict;

    @Option(
            names = "--progress",
            paramLabel = "auto|none",
            description = "whether to tell on standard error how far the run is; default: auto")
    private ProgressKind progress = ProgressKind.AUTO;

    enum ProgressKind {
        AUTO,
        NONE
    }

    int threads() {
        return Math.max(1, threads);
    }

    boolean isStrict() {
        return strict;
    }

    Progress progress() {
        return progress == ProgressKind.NONE ? Progress.silent() : Progress.onStandardError();
    }
}

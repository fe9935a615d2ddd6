package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.evaluation.HandCodingSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline sample}: a sheet for hand-coding. */
@Command(
        name = "sample",
        description =
                "Draw reports at random into a sheet: fill in y or n behind each slot, then `dateline evaluate events`"
                        + " reads it back.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SampleCommand implements Callable<Integer> {

    @Mixin
    private RunFolder folder = new RunFolder();

    @Parameters(index = "1", paramLabel = "N", description = "how many reports")
    private int size;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE.csv",
            defaultValue = "sample.csv",
            description = "where to write; default: ${DEFAULT-VALUE}")
    private Path out = Path.of("sample.csv");

    @Option(names = "--seed", paramLabel = "NUMBER", description = "the same seed draws the same reports; default: 1")
    private long seed = 1;

    @Override
    public Integer call() throws Exception {
        HandCodingSheet.write(folder.corpus().open(), size, seed, out);
        return ExitCode.CLEAN;
    }
}

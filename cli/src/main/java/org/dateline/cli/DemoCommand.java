package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline demo}: a first look without any input. */
@Command(
        name = "demo",
        description = "Run over the sample reports that come with Dateline.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "the folder to write; default: ${DEFAULT-VALUE}",
            defaultValue = "dateline-demo")
    private Path out = Path.of("dateline-demo");

    @Override
    public Integer call() throws Exception {
        Path samples = Home.folder().resolve("samples");
        if (!Files.isDirectory(samples)) {
            throw new UsageException("there are no samples in " + Home.folder());
        }
        return Main.run("run", samples.toString(), "-o", out.toString());
    }
}

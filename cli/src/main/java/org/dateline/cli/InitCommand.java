package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline init}: files to fill in. */
@Command(
        name = "init",
        description = "Write commented templates into a folder: " + Settings.FILE + ", metadata.csv, pack.csv.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InitCommand implements Callable<Integer> {

    private static final List<String> TEMPLATES = List.of(Settings.FILE, "metadata.csv", "pack.csv");

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "default: the current folder")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Files.createDirectories(folder.toAbsolutePath());
        for (String name : TEMPLATES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                throw new UsageException(file + " is there already");
            }
            try (InputStream template = InitCommand.class.getResourceAsStream("templates/" + name)) {
                Files.copy(template, file);
            }
            out.println("wrote " + file);
        }
        out.flush();
        return ExitCode.CLEAN;
    }
}

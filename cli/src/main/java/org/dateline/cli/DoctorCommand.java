package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.plugin.ConfigurationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline doctor}: will it run here? */
@Command(
        name = "doctor",
        description = "Tell whether Java, memory, disk, models and plugins are as they should be.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

    /** The least Java there must be, and the least heap that the language models fit into. */
    private static final int OLDEST_JAVA = 17;

    private static final long LEAST_HEAP_MEBIBYTES = 2200;
    private static final long LEAST_DISK_MEBIBYTES = 500;

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean well = true;

    @Override
    public Integer call() throws IOException {
        int java = Runtime.version().feature();
        tell(java >= OLDEST_JAVA, "Java " + Runtime.version(), "install Java " + OLDEST_JAVA + " or newer");
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        tell(heap >= LEAST_HEAP_MEBIBYTES, heap + " MiB of heap", "set DATELINE_HEAP=2500m");
        Path here = Path.of("").toAbsolutePath();
        long disk = Files.getFileStore(here).getUsableSpace() >> 20;
        tell(disk >= LEAST_DISK_MEBIBYTES, disk + " MiB free in " + here, "make room or write elsewhere");
        tell(Files.isWritable(here), here + " can be written", "name a folder of yours with -o");
        Path models = Path.of(System.getProperty("dateline.models", "models"));
        tell(Files.isDirectory(models), "models in " + models, "build again: mvn -DskipTests package");
        tellOfPlugins();
        return well ? ExitCode.CLEAN : ExitCode.CHECK_FAILED;
    }

    private void tellOfPlugins() {
        try {
            int count = plugins.discover().loaded().size();
            plugins.discover().configure(plugins.options(), plugins.textPolicy());
            tell(count > 0, count + " plugins get along", "the app folder lacks its jars; build again");
        } catch (ConfigurationException clash) {
            clash.problems().forEach(problem -> tell(false, problem, "see above"));
        }
    }

    private void tell(boolean good, String what, String cure) {
        well &= good;
        PrintWriter out = spec.commandLine().getOut();
        out.println((good ? "ok       " : "PROBLEM  ") + what + (good ? "" : " - " + cure));
        out.flush();
    }
}

package org.dateline.cli;

import java.io.PrintWriter;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.core.plugin.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline formats}: what can be read and written. */
@Command(
        name = "formats",
        description = "List what can be read and written.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FormatsCommand implements Callable<Integer> {

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Parts parts = plugins.discover().configure(plugins.options(), plugins.textPolicy());
        PrintWriter out = spec.commandLine().getOut();
        out.println("reads:");
        parts.extractors().forEach(extractor -> {
            out.printf("  %-18s %s%n", extractor.name(), extractor.description());
            out.printf("  %-18s   %s%n", "", String.join(", ", new TreeSet<>(extractor.mediaTypes())));
        });
        out.println("writes:");
        parts.exporters().forEach(exporter -> out.printf("  %-18s %s%n", exporter.name(), exporter.description()));
        out.flush();
        return ExitCode.CLEAN;
    }
}

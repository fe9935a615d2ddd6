package org.dateline.cli;

import java.io.PrintWriter;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline plugins}: what takes part in a run, with its options. */
@Command(
        name = "plugins",
        description = "List the plugins and their options (--set PLUGIN.OPTION=VALUE).",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PluginsCommand implements Callable<Integer> {

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        plugins.discover().loaded().forEach(plugin -> {
            out.printf("%-18s %s%n", plugin.name(), plugin.plugin().description());
            new TreeSet<>(plugin.plugin().options())
                    .forEach(option -> out.printf("  --set %s.%s=…%n", plugin.name(), option));
        });
        out.flush();
        return ExitCode.CLEAN;
    }
}

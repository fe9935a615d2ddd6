package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code dateline config}: what a run would use, and where it comes from. */
@Command(
        name = "config",
        description = "Show every option of `dateline run` with its value and where that comes from: environment, "
                + Settings.FILE + ", or default.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConfigCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException {
        Settings settings = Settings.of(Path.of(""));
        PrintWriter out = spec.commandLine().getOut();
        for (OptionSpec option :
                new CommandLine(new RunCommand()).getCommandSpec().options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                Optional<Settings.Setting> found = settings.find(option.longestName());
                String value = found.map(Settings.Setting::value).orElse(byDefault(option));
                String origin = found.map(Settings.Setting::origin).orElse("default");
                out.printf("%-12s %-24s %s%n", option.longestName(), value, origin);
            }
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private static String byDefault(OptionSpec option) {
        Object value = option.initialValue();
        return value == null || value instanceof Optional<?> ? "" : String.valueOf(value);
    }
}

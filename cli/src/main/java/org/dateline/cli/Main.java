package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.dateline.core.plugin.ConfigurationException;
import picocli.CommandLine;

/** The program {@code dateline}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command line and gives its exit code; this is what tests call. */
    static int run(String... arguments) {
        CommandLine command = new CommandLine(new DatelineCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
        try {
            command.setDefaultValueProvider(Settings.of(Path.of("")));
        } catch (UsageException unreadable) {
            command.getErr().println("dateline: " + unreadable.getMessage());
            return ExitCode.USAGE;
        }
        return command.execute(arguments);
    }

    static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof ConfigurationException configuration) {
            configuration.problems().forEach(problem -> err.println("dateline: " + problem));
            return ExitCode.USAGE;
        }
        if (failure instanceof UsageException) {
            err.println("dateline: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        err.println("dateline: " + failure);
        if (parsed.expandedArgs().contains("--debug")) {
            failure.printStackTrace(err);
        } else {
            err.println("dateline: this is a fault of dateline or of a plugin; --debug shows where");
        }
        return ExitCode.INTERNAL_ERROR;
    }
}

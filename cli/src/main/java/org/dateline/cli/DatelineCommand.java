package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code dateline} itself: its commands do the work. */
@Command(
        name = "dateline",
        description = "Reads news reports and turns them into articles, coded events and the links between them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            AnnotateCommand.class,
            LinkCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            SampleCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            DemoCommand.class,
            InitCommand.class,
            ConfigCommand.class,
            DoctorCommand.class,
            FormatsCommand.class,
            PluginsCommand.class,
            HelpCommand.class
        },
        footer = {"", "Start with:  dateline run FOLDER -o out"})
final class DatelineCommand {}

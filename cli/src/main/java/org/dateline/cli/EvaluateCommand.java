package org.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.evaluation.Evaluation;
import org.dateline.evaluation.Evaluations;
import org.dateline.evaluation.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate}: how good is it, on gold of the user. */
@Command(
        name = "evaluate",
        description =
                "Measure against gold of your own: ${COMMAND-NAME} events|actors|quotes|dates|names|stories|coreference|copies GOLD.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "WHAT", description = "what to measure")
    private String what = "";

    @Parameters(index = "1", paramLabel = "GOLD", description = "the file with the right answers")
    private Path gold = Path.of("gold");

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures to FILE too")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--errors", paramLabel = "FILE", description = "write a line for each thing that was wrong to FILE")
    private Optional<Path> errors = Optional.empty();

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        List<Evaluation> all = Evaluations.of(plugins.discover().configure(plugins.options(), plugins.textPolicy()));
        Evaluation evaluation = all.stream()
                .filter(each -> each.name().equals(what))
                .findFirst()
                .orElseThrow(() -> new UsageException("nothing called \"" + what + "\" can be measured; there are "
                        + all.stream().map(Evaluation::name).collect(Collectors.joining(", "))));
        Figures figures = evaluate(evaluation);
        figures.print(spec.commandLine().getOut());
        if (json.isPresent()) {
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(json.get().toFile(), figures.asMap());
        }
        if (errors.isPresent()) {
            Files.write(errors.get(), figures.errors());
        }
        return ExitCode.CLEAN;
    }

    private Figures evaluate(Evaluation evaluation) throws UsageException {
        try {
            return evaluation.evaluate(gold);
        } catch (IOException unreadable) {
            throw new UsageException("cannot read the gold " + gold + ": " + unreadable.getMessage() + "; it must be: "
                    + evaluation.goldFormat());
        }
    }
}

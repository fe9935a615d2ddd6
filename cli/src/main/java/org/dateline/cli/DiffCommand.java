package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Participant;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline diff}: what two runs code differently. */
@Command(
        name = "diff",
        description = "Compare the reports of two runs over the same input: which are new, gone, or coded otherwise.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RUN_A", description = "the folder of a run")
    private Path first = Path.of("a");

    @Parameters(index = "1", paramLabel = "RUN_B", description = "the folder of another run")
    private Path second = Path.of("b");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Map<String, String> before = reports(first);
        Map<String, String> after = reports(second);
        PrintWriter out = spec.commandLine().getOut();
        int same = 0;
        for (Map.Entry<String, String> entry : before.entrySet()) {
            String now = after.get(entry.getKey());
            if (now == null) {
                out.println("- " + entry.getKey() + "  " + entry.getValue());
            } else if (now.equals(entry.getValue())) {
                same++;
            } else {
                out.println("< " + entry.getKey() + "  " + entry.getValue());
                out.println("> " + entry.getKey() + "  " + now);
            }
        }
        after.keySet().removeAll(before.keySet());
        after.forEach((place, report) -> out.println("+ " + place + "  " + report));
        out.printf("%d reports are the same%n", same);
        out.flush();
        return ExitCode.CLEAN;
    }

    /** By source, record and place of the trigger, which stay the same when the coding changes. */
    private static Map<String, String> reports(Path run) throws IOException, UsageException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<LinkedArticle> articles = open(run).open().articles()) {
            for (LinkedArticle article : (Iterable<LinkedArticle>) articles::iterator) {
                for (EventMention event : article.annotated().all(EventMention.class)) {
                    var provenance = article.article().provenance();
                    String place = "%s:%d @%d"
                            .formatted(
                                    provenance.sourceUri(),
                                    provenance.record(),
                                    event.trigger().start());
                    reports.merge(place, line(article, event), (a, b) -> a + " & " + b);
                }
            }
        }
        return reports;
    }

    private static CorpusFolder open(Path run) throws UsageException {
        try {
            return CorpusFolder.at(OutputFolder.corpus(run));
        } catch (IOException noCorpus) {
            throw new UsageException(noCorpus.getMessage());
        }
    }

    private static String line(LinkedArticle article, EventMention event) {
        String sides =
                event.participants().stream().map(DiffCommand::participant).collect(Collectors.joining(", "));
        return "%s %s %s %s [%s] \"%s\""
                .formatted(
                        event.coding().type().code(),
                        event.coding().mode(),
                        event.status().code(),
                        event.date().value(),
                        sides,
                        event.trigger().in(article.article().text()).replaceAll("\\s+", " "));
    }

    private static String participant(Participant participant) {
        return participant.side().code() + " " + participant.text() + " " + participant.code();
    }
}

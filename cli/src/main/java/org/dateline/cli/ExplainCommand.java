package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: why an event or a report is coded as it is. */
@Command(
        name = "explain",
        description = "Tell why an event (e…) or one report (r…) is coded as it is.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private RunFolder folder = new RunFolder();

    @Parameters(index = "1", paramLabel = "ID", description = "an event_id or report_id of the tables")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        CorpusFolder corpus = folder.corpus();
        PrintWriter out = spec.commandLine().getOut();
        int found = 0;
        try (Stream<LinkedArticle> articles = corpus.open().articles()) {
            for (LinkedArticle article : (Iterable<LinkedArticle>) articles::iterator) {
                for (EventMention report : article.annotated().all(EventMention.class)) {
                    String reportId = report.id(article.id());
                    if (id.equals(reportId) || id.equals(article.links().event(reportId))) {
                        new Explanation(article, report).print(out);
                        found++;
                    }
                }
            }
        }
        out.flush();
        if (found == 0) {
            throw new UsageException("no event or report \"" + id + "\" in " + folder.path()
                    + "; the ids are in events.csv and reports.csv");
        }
        return ExitCode.CLEAN;
    }
}

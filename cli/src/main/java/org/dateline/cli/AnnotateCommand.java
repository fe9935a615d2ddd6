package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline annotate}: articles to annotated articles. */
@Command(
        name = "annotate",
        description = "Find names, times, quotes and events in the articles of a corpus folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private RunFolder folder = new RunFolder();

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Mixin
    private RunSettings settings = new RunSettings();

    @Override
    public Integer call() throws Exception {
        CorpusFolder corpus = folder.corpus();
        Street street = Street.open(plugins, settings);
        street.recall(corpus);
        street.annotate(corpus, List.of());
        return ExitCode.CLEAN;
    }
}

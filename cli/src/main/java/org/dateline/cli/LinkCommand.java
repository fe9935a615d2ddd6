package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline link}: annotated articles to a linked corpus. */
@Command(
        name = "link",
        description = "Link entities, events, stories and copies across the articles of a corpus folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LinkCommand implements Callable<Integer> {

    @Mixin
    private RunFolder folder = new RunFolder();

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Mixin
    private RunSettings settings = new RunSettings();

    @Override
    public Integer call() throws Exception {
        CorpusFolder corpus = folder.corpus();
        if (!corpus.hasAnnotations()) {
            throw new UsageException(folder.path() + " is not annotated yet; run `dateline annotate` first");
        }
        Street.open(plugins, settings).link(corpus);
        return ExitCode.CLEAN;
    }
}

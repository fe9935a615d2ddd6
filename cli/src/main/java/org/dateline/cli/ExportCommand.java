package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline export}: a linked corpus to files. */
@Command(
        name = "export",
        description = "Write exports of a linked corpus folder beside it; those of the same name are replaced.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private RunFolder folder = new RunFolder();

    @Mixin
    private ExportSettings export = new ExportSettings();

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Mixin
    private RunSettings settings = new RunSettings();

    @Override
    public Integer call() throws Exception {
        CorpusFolder corpus = folder.corpus();
        Street street = Street.open(plugins, settings);
        street.check(export.names());
        if (!corpus.hasLinks()) {
            throw new UsageException(folder.path() + " is not linked yet; run `dateline link` first");
        }
        street.export(corpus, folder.path(), export.names());
        return ExitCode.CLEAN;
    }
}

package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline extract}: sources to articles. */
@Command(
        name = "extract",
        description = "Read articles into the corpus folder OUT/corpus; nothing is coded yet.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private InputSettings input = new InputSettings();

    @Mixin
    private OutputSettings output = new OutputSettings();

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Mixin
    private RunSettings settings = new RunSettings();

    @Override
    public Integer call() throws Exception {
        Inputs inputs = input.inputs();
        Sidecar sidecar = input.sidecar();
        Street street = Street.open(plugins, settings);
        OutputFolder out = output.open();
        CorpusFolder corpus = out.corpus();
        int articles = street.extract(inputs, sidecar, corpus);
        int code = street.finish(out.draft(), articles, settings.isStrict());
        out.complete();
        return code;
    }
}

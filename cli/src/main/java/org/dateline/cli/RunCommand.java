package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline run}: all stages. */
@Command(
        name = "run",
        description = "Do everything: read, annotate, link and export.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Mixin
    private InputSettings input = new InputSettings();

    @Mixin
    private OutputSettings output = new OutputSettings();

    @Option(
            names = "--resume",
            description =
                    "go on with a run to OUT that was broken off, or whose input has grown: only what is new or has changed"
                            + " is annotated")
    private boolean resume;

    @Mixin
    private ExportSettings export = new ExportSettings();

    @Mixin
    private PluginSettings plugins = new PluginSettings();

    @Mixin
    private RunSettings settings = new RunSettings();

    @Override
    public Integer call() throws Exception {
        Inputs inputs = input.inputs();
        Sidecar sidecar = input.sidecar();
        List<String> exporters = export.names();
        Street street = Street.open(plugins, settings);
        street.check(exporters);
        OutputFolder out = resume ? output.reopen() : output.open();
        CorpusFolder corpus = out.corpus();
        int articles = street.extract(inputs, sidecar, corpus);
        street.annotate(corpus, resume ? out.earlier() : List.of());
        street.link(corpus);
        street.export(corpus, out.draft(), exporters);
        int code = street.finish(out.draft(), articles, settings.isStrict());
        out.complete();
        return code;
    }
}

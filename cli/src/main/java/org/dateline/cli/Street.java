package org.dateline.cli;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.Issue;
import org.dateline.core.plugin.ConfigurationException;
import org.dateline.core.plugin.Plugins;
import org.dateline.corpus.CorpusFolder;

/** The stages in a row, as the commands use them. */
final class Street {

    private final ExtractStage extract;
    private final AnnotateStage annotate;
    private final LinkStage link;
    private final ExportStage export;
    private final IssueBox issues;
    private final Progress progress;

    @Inject
    Street(
            ExtractStage extract,
            AnnotateStage annotate,
            LinkStage link,
            ExportStage export,
            IssueBox issues,
            Progress progress) {
        this.extract = extract;
        this.annotate = annotate;
        this.link = link;
        this.export = export;
        this.issues = issues;
        this.progress = progress;
    }

    /** Loads the plugins, checks them, and puts the stages together. */
    static Street open(PluginSettings pluginSettings, RunSettings runSettings) throws ConfigurationException {
        Plugins plugins = pluginSettings.discover();
        var parts = plugins.configure(pluginSettings.options(), pluginSettings.textPolicy());
        StreetModule module = new StreetModule(plugins, parts, pluginSettings, runSettings);
        return Guice.createInjector(Stage.PRODUCTION, module).getInstance(Street.class);
    }

    void check(List<String> exporters) throws UsageException {
        export.check(exporters);
    }

    int extract(Inputs inputs, Sidecar sidecar, CorpusFolder corpus) throws IOException {
        return extract.run(inputs, sidecar, corpus);
    }

    /** @param earlier corpora from which the annotations of unchanged articles are taken over */
    void annotate(CorpusFolder corpus, List<Path> earlier) throws IOException {
        annotate.run(corpus, earlier);
    }

    /** Takes up the issues that earlier commands left in a corpus. */
    void recall(CorpusFolder corpus) throws IOException {
        try (Stream<Issue> stored = corpus.open().issues()) {
            annotate.recall(stored);
        }
    }

    void link(CorpusFolder corpus) throws IOException {
        link.run(corpus);
    }

    void export(CorpusFolder corpus, Path out, List<String> exporters) throws IOException {
        export.run(corpus, out, exporters);
    }

    /** Tells what went wrong, and what that means for the exit code. */
    int finish(Path out, int articles, boolean strict) throws IOException {
        RunFiles.write(out, issues.all(), articles);
        if (!issues.all().isEmpty()) {
            progress.say("issues: " + issues.summary() + "; see " + RunFiles.ISSUES);
        }
        if (articles == 0) {
            progress.say("no article was found in the input");
            return ExitCode.NOTHING_FOUND;
        }
        return strict && issues.hasSkipped() ? ExitCode.SKIPPED_INPUTS : ExitCode.CLEAN;
    }
}

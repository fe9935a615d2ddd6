package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Run;
import org.dateline.core.pipeline.Cleaning;
import org.dateline.core.pipeline.Extraction;
import org.dateline.core.pipeline.FileSource;
import org.dateline.core.pipeline.OrderedParallel;
import org.dateline.core.pipeline.Recurrence;
import org.dateline.core.plugin.Parts;
import org.dateline.corpus.ArticleWriter;
import org.dateline.corpus.CorpusFolder;

/** Sources to clean articles. The articles are read twice, since cleaning must have seen all of them. */
final class ExtractStage {

    private final Parts parts;
    private final Run run;
    private final RunSettings settings;
    private final Progress progress;
    private final IssueBox issues;

    @Inject
    ExtractStage(Parts parts, Run run, RunSettings settings, Progress progress, IssueBox issues) {
        this.parts = parts;
        this.run = run;
        this.settings = settings;
        this.progress = progress;
        this.issues = issues;
    }

    /** @return how many articles there are */
    int run(Inputs inputs, Sidecar sidecar, CorpusFolder corpus) throws IOException {
        Path rawFolder = corpus.path().resolveSibling("raw");
        CorpusFolder raw = CorpusFolder.create(rawFolder);
        Recurrence recurrence = new Recurrence();
        int count = read(inputs, sidecar, raw, recurrence);
        clean(raw, recurrence, corpus, count);
        OutputFolder.delete(rawFolder);
        corpus.writeIssues(issues.all().stream());
        corpus.writeRun(run);
        return count;
    }

    private int read(Inputs inputs, Sidecar sidecar, CorpusFolder raw, Recurrence recurrence) throws IOException {
        Extraction extraction = new Extraction(parts);
        progress.begin("read", inputs.sources().size());
        try (ArticleWriter writer = raw.articleWriter();
                OrderedParallel threads = new OrderedParallel(settings.threads())) {
            threads.map(
                    inputs.sources().iterator(),
                    source -> readOne(extraction, source, sidecar, writer, recurrence),
                    source -> progress.step());
            writer.complete();
            progress.end();
            return writer.size();
        }
    }

    private FileSource readOne(
            Extraction extraction, FileSource source, Sidecar sidecar, ArticleWriter writer, Recurrence recurrence) {
        extraction.extract(
                source,
                article -> {
                    Article known = sidecar.apply(article);
                    synchronized (recurrence) {
                        recurrence.add(known);
                    }
                    write(writer, known);
                },
                issues::add);
        return source;
    }

    private void clean(CorpusFolder raw, Recurrence recurrence, CorpusFolder corpus, int count) throws IOException {
        Cleaning cleaning = new Cleaning(parts.cleaners(), recurrence);
        progress.begin("clean", count);
        try (Stream<Article> articles = raw.articles();
                ArticleWriter writer = corpus.articleWriter();
                OrderedParallel threads = new OrderedParallel(settings.threads())) {
            threads.map(articles.iterator(), article -> cleaning.clean(article, issues::add), article -> {
                write(writer, article);
                progress.step();
            });
            writer.complete();
            progress.end();
        }
    }

    private static void write(ArticleWriter writer, Article article) {
        try {
            writer.write(article);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

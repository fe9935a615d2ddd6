package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.pipeline.Annotating;
import org.dateline.core.pipeline.OrderedParallel;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Annotator;
import org.dateline.corpus.ArticleWriter;
import org.dateline.corpus.CorpusFolder;
import org.dateline.corpus.EarlierAnnotations;

/** Articles to annotated articles, several at a time. */
final class AnnotateStage {

    private final Parts parts;
    private final RunSettings settings;
    private final Progress progress;
    private final IssueBox issues;
    private final Fingerprint fingerprint;

    @Inject
    AnnotateStage(Parts parts, RunSettings settings, Progress progress, IssueBox issues, Fingerprint fingerprint) {
        this.parts = parts;
        this.settings = settings;
        this.progress = progress;
        this.issues = issues;
        this.fingerprint = fingerprint;
    }

    void run(CorpusFolder corpus, List<Path> earlierCorpora) throws IOException {
        EarlierAnnotations earlier = earlier(earlierCorpora);
        Files.writeString(fingerprintFile(corpus.path()), fingerprint.value());
        Annotating annotating = new Annotating(parts.annotators());
        progress.begin("annotate", count(corpus));
        try (Stream<Article> articles = corpus.articles();
                ArticleWriter writer = corpus.annotationWriter();
                OrderedParallel threads = new OrderedParallel(settings.threads())) {
            threads.map(
                    articles.iterator(),
                    article -> annotate(article, annotating, earlier, writer),
                    article -> progress.step());
            writer.complete();
            progress.end();
        }
        corpus.writeIssues(issues.all().stream());
    }

    /** What was found earlier, where the same annotators found it. */
    private EarlierAnnotations earlier(List<Path> corpora) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : corpora) {
            Path by = fingerprintFile(folder);
            if (Files.exists(by) && Files.readString(by).equals(fingerprint.value())) {
                CorpusFolder corpus = CorpusFolder.create(folder);
                Stream.of(corpus.unfinishedAnnotations(), corpus.finishedAnnotations())
                        .filter(Files::exists)
                        .forEach(files::add);
            }
        }
        EarlierAnnotations earlier = EarlierAnnotations.in(files);
        if (!corpora.isEmpty()) {
            progress.say("annotate: " + earlier.size() + " articles were annotated by earlier runs");
        }
        return earlier;
    }

    private static Path fingerprintFile(Path corpus) {
        return corpus.resolve("annotated-by.txt");
    }

    /** The issues that other stages left in a corpus. */
    void recall(Stream<Issue> stored) {
        Set<String> mine = parts.annotators().stream().map(Annotator::name).collect(Collectors.toSet());
        issues.addAll(stored.filter(issue -> !mine.contains(issue.plugin())).toList());
    }

    private static long count(CorpusFolder corpus) {
        try (Stream<Article> articles = corpus.articles()) {
            return articles.count();
        }
    }

    /** Only the article is handed on: tokens and clauses need not wait for their turn. */
    private Article annotate(Article article, Annotating annotating, EarlierAnnotations earlier, ArticleWriter writer) {
        try {
            if (!writer.copy(article, earlier)) {
                List<Issue> own = new ArrayList<>();
                AnnotatedArticle annotated = annotating.annotate(article, own::add);
                issues.addAll(own);
                if (own.isEmpty()) {
                    writer.write(annotated);
                } else {
                    writer.writeUnfinished(annotated);
                }
            }
            return article;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

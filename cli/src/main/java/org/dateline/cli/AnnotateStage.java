package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Articles to annotated articles, several at a time. */
final class AnnotateStage {

    private final Parts parts;
    private final RunSettings settings;
    private final Progress progress;
    private final IssueBox issues;

    @Inject
    AnnotateStage(Parts parts, RunSettings settings, Progress progress, IssueBox issues) {
        this.parts = parts;
        this.settings = settings;
        this.progress = progress;
        this.issues = issues;
    }

    void run(CorpusFolder corpus) throws IOException {
        Annotating annotating = new Annotating(parts.annotators());
        progress.begin("annotate", count(corpus));
        try (Stream<Article> articles = corpus.articles();
                ArticleWriter writer = corpus.annotationWriter();
                OrderedParallel threads = new OrderedParallel(settings.threads())) {
            threads.map(
                    articles.iterator(),
                    article -> write(writer, annotating.annotate(article, issues::add)),
                    article -> progress.step());
            writer.complete();
            progress.end();
        }
        corpus.writeIssues(issues.all().stream());
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
    private static Article write(ArticleWriter writer, AnnotatedArticle annotated) {
        try {
            writer.write(annotated);
            return annotated.article();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

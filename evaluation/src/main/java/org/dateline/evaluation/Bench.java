package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Severity;
import org.dateline.core.pipeline.Annotating;
import org.dateline.core.pipeline.OrderedParallel;
import org.dateline.core.plugin.Parts;

/** Runs the annotators over short texts. */
final class Bench {

    private final Annotating annotating;

    Bench(Parts parts) {
        annotating = new Annotating(parts.annotators());
    }

    /** An article of one text, in English. */
    static Article article(int record, String text, DateValue published) {
        return article(record, "", text, published);
    }

    /** An article in English, with a headline where there is a title. */
    static Article article(int record, String title, String text, DateValue published) {
        Metadata metadata =
                Metadata.builder().language("en", "option").published(published).build();
        ArticleBuilder builder = Article.builder().metadata(metadata);
        if (!title.isBlank()) {
            builder.headline(title.strip());
        }
        return builder.paragraphs(text).build().from(new Provenance("gold", record, "text/plain", "evaluation", ""));
    }

    /**
     * In the order of the articles. An annotator that fails or leaves something out ends the evaluation: a figure with holes would
     * be a lie.
     */
    List<AnnotatedArticle> annotate(List<Article> articles) {
        List<AnnotatedArticle> done = new ArrayList<>();
        AtomicReference<String> failure = new AtomicReference<>("");
        try (OrderedParallel threads = new OrderedParallel(Runtime.getRuntime().availableProcessors())) {
            threads.map(
                    articles.iterator(),
                    article -> annotating.annotate(article, issue -> note(issue, failure)),
                    done::add);
        }
        if (!failure.get().isEmpty()) {
            throw new IllegalStateException(failure.get());
        }
        return done;
    }

    private static void note(Issue issue, AtomicReference<String> failure) {
        if (issue.severity() != Severity.INFO) {
            failure.set(text(issue));
        }
    }

    private static String text(Issue issue) {
        return issue.plugin() + " failed on record " + issue.record() + ": " + issue.message();
    }
}

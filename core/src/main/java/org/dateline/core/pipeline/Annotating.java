package org.dateline.core.pipeline;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.Annotator;

/** Runs the annotators over one article, each after those whose layers it needs. Serves many threads. */
public final class Annotating {

    private final List<Annotator> annotators;

    public Annotating(List<Annotator> annotators) {
        this.annotators = AnnotatorOrder.of(annotators);
    }

    /** The order in which they run. */
    public List<Annotator> order() {
        return annotators;
    }

    /** The article with all that is found; an annotator that fails is an issue and the others go on. */
    public AnnotatedArticle annotate(Article article, Consumer<Issue> issues) {
        AnnotatedArticle annotated = new AnnotatedArticle(article);
        for (Annotator annotator : annotators) {
            annotated = annotate(annotated, annotator, issues);
        }
        return annotated;
    }

    /** One step of {@link #annotate(Article, Consumer)}. */
    public AnnotatedArticle annotate(AnnotatedArticle article, Annotator annotator, Consumer<Issue> issues) {
        String language = article.article().metadata().language();
        if (!reads(annotator, language)) {
            if (annotator.gives().contains(Layer.SENTENCES)) {
                String message = "\"" + language + "\" is not read by " + annotator.name() + ", which reads "
                        + annotator.languages() + "; the article is kept but not coded";
                issues.accept(issue(article, Severity.WARNING, "language-unsupported", message, annotator));
            }
            return article;
        }
        try {
            List<? extends Annotation> found = annotator.annotate(
                    article,
                    (severity, code, message) -> issues.accept(issue(article, severity, code, message, annotator)));
            return article.with(inside(article, annotator, found, issues));
        } catch (RuntimeException | StackOverflowError | LinkageError broken) {
            issues.accept(issue(article, Severity.ERROR, "plugin-failed", Message.of(broken), annotator));
            return article;
        }
    }

    private static boolean reads(Annotator annotator, String language) {
        Set<String> languages = annotator.languages();
        return languages.isEmpty() || language.isEmpty() || languages.contains(language);
    }

    private static List<? extends Annotation> inside(
            AnnotatedArticle article, Annotator annotator, List<? extends Annotation> found, Consumer<Issue> issues) {
        int end = article.article().text().length();
        List<? extends Annotation> inside = found.stream()
                .filter(annotation -> annotation.span().end() <= end)
                .toList();
        if (inside.size() < found.size()) {
            String message = (found.size() - inside.size()) + " annotations outside the text were left out";
            issues.accept(issue(article, Severity.ERROR, "plugin-failed", message, annotator));
        }
        return inside;
    }

    private static Issue issue(
            AnnotatedArticle article, Severity severity, String code, String message, Annotator annotator) {
        var provenance = article.article().provenance();
        return new Issue(severity, code, message, provenance.sourceUri(), provenance.record(), annotator.name());
    }
}

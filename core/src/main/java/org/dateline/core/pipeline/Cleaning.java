package org.dateline.core.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Collection;

/** Runs the cleaners over one article; one that fails leaves the article as it was. */
public final class Cleaning {

    private final List<Cleaner> cleaners;
    private final Collection collection;

    public Cleaning(List<Cleaner> cleaners, Collection collection) {
        this.cleaners = List.copyOf(cleaners);
        this.collection = collection;
    }

    public Article clean(Article article, Consumer<Issue> issues) {
        Article cleaned = article;
        for (Cleaner cleaner : cleaners) {
            try {
                cleaned = cleaner.clean(cleaned, collection);
            } catch (RuntimeException | StackOverflowError | LinkageError broken) {
                issues.accept(new Issue(
                        Severity.ERROR,
                        "plugin-failed",
                        Message.of(broken),
                        article.provenance().sourceUri(),
                        article.provenance().record(),
                        cleaner.name()));
            }
        }
        return cleaned;
    }
}

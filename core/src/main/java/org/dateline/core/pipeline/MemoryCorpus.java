package org.dateline.core.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Run;
import org.dateline.core.model.Story;
import org.dateline.core.model.Token;

/** A corpus in memory, for small runs, tests and other programs. */
public final class MemoryCorpus implements Corpus {

    /** By source, then by record: the order of articles in every corpus. */
    public static final Comparator<Provenance> ORDER =
            Comparator.comparing(Provenance::sourceUri).thenComparing(Provenance::record);

    private static final Comparator<Issue> ISSUE_ORDER = Comparator.comparing(Issue::sourceUri)
            .thenComparing(Issue::record)
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    private final Run run;
    private final List<LinkedArticle> articles;
    private final Linked linked;
    private final List<Issue> issues;

    public MemoryCorpus(Run run, List<AnnotatedArticle> annotated, Linked linked, List<Issue> issues) {
        this.run = run;
        this.articles = annotated.stream()
                .sorted(Comparator.comparing(article -> article.article().provenance(), ORDER))
                .map(article -> new LinkedArticle(
                        article.without(Token.class).without(Clause.class),
                        linked.links().getOrDefault(article.article().id(), ArticleLinks.NONE)))
                .toList();
        this.linked = linked;
        this.issues = issues.stream().sorted(ISSUE_ORDER).toList();
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
    public Stream<LinkedArticle> articles() {
        return articles.stream();
    }

    @Override
    public Stream<Entity> entities() {
        return linked.entities().stream();
    }

    @Override
    public Stream<Event> events() {
        return linked.events().stream();
    }

    @Override
    public Stream<Story> stories() {
        return linked.stories().stream();
    }

    @Override
    public Stream<Place> places() {
        return linked.places().stream();
    }

    @Override
    public Stream<Disagreement> disagreements() {
        return linked.disagreements().stream();
    }

    @Override
    public Stream<Issue> issues() {
        return issues.stream();
    }
}

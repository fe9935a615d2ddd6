package org.dateline.tables;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Coverage;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Place;
import org.dateline.core.model.Side;
import org.dateline.core.model.Story;
import org.dateline.core.model.TextPolicy;

/** Makes the rows of tables from a corpus, in the order of its streams; holds no more than one article at a time. */
public final class CorpusRows {

    private static final Set<String> OF_ARTICLES =
            Set.of("articles", Table.SENTENCES, "mentions", "reports", "report_actors", "quotes");

    private final Corpus corpus;
    private final TextPolicy policy;

    public CorpusRows(Corpus corpus, TextPolicy policy) {
        this.corpus = corpus;
        this.policy = policy;
    }

    /** Make the rows of some tables. The tables that stem from articles come mixed, the others one after the other. */
    public void write(Collection<Table> tables, RowSink sink) throws IOException {
        Set<String> wanted = tables.stream().map(Table::name).collect(Collectors.toSet());
        if (wanted.stream().anyMatch(OF_ARTICLES::contains)) {
            RowSink filter = (table, cells) -> {
                if (wanted.contains(table.name())) {
                    sink.row(table, cells);
                }
            };
            each(corpus.articles(), article -> new ArticleRows(article, policy).write(filter));
        }
        for (Table table : tables) {
            writeLinked(table, sink);
        }
    }

    private void writeLinked(Table table, RowSink sink) throws IOException {
        switch (table.name()) {
            case "entities" -> each(corpus.entities(), entity -> sink.row(table, entity(entity)));
            case "events" -> each(corpus.events(), event -> sink.row(table, event(event)));
            case "event_actors" ->
                each(corpus.events(), event -> {
                    for (EventActor actor : event.actors()) {
                        sink.row(table, eventActor(event, actor));
                    }
                });
            case "places" -> each(corpus.places(), place -> sink.row(table, place(place)));
            case "stories" -> each(corpus.stories(), story -> sink.row(table, story(story)));
            case "disagreements" -> each(corpus.disagreements(), one -> sink.row(table, disagreement(one)));
            case "coverage" -> each(corpus.coverage(), one -> sink.row(table, coverage(one)));
            case "issues" -> each(corpus.issues(), issue -> sink.row(table, issue(issue)));
            default -> {
                // written with the articles
            }
        }
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private static <T> void each(Stream<T> values, Writing<T> writing) throws IOException {
        try (values) {
            Iterator<T> iterator = values.iterator();
            while (iterator.hasNext()) {
                writing.write(iterator.next());
            }
        }
    }

    private static List<Object> entity(Entity entity) {
        return List.of(
                entity.id(),
                entity.kind().code(),
                entity.name(),
                entity.code().country(),
                entity.code().sectors(),
                entity.code().cameo(),
                entity.roles(),
                entity.variants(),
                entity.mentions(),
                entity.articles(),
                entity.sameAs());
    }

    private static List<Object> event(Event event) {
        return List.of(
                event.id(),
                event.coding().type().code(),
                event.coding().mode(),
                event.coding().contexts(),
                ArticleRows.cameo(event.coding()),
                ArticleRows.quadClass(event.coding()),
                event.coding().intensity(),
                event.status().code(),
                event.negated(),
                event.historical(),
                event.date().value(),
                event.date().precision().code(),
                event.placeId(),
                names(event, Side.ACTOR),
                names(event, Side.RECIPIENT),
                event.reports().size(),
                event.articles(),
                event.outlets(),
                event.firstPublished(),
                event.disagreements(),
                event.confidence());
    }

    private static List<String> names(Event event, Side side) {
        return event.actors().stream()
                .filter(actor -> actor.side() == side)
                .map(EventActor::name)
                .toList();
    }

    private static List<Object> eventActor(Event event, EventActor actor) {
        return List.of(
                event.id(),
                actor.side().code(),
                actor.entityId(),
                actor.name(),
                actor.code().country(),
                actor.code().sector(),
                actor.code().cameo());
    }

    private static List<Object> place(Place place) {
        return List.of(
                place.id(),
                place.name(),
                place.country(),
                place.admin1(),
                place.latitude(),
                place.longitude(),
                place.feature(),
                place.gazetteerId());
    }

    private static List<Object> story(Story story) {
        return List.of(
                story.id(),
                story.title(),
                story.firstDate(),
                story.lastDate(),
                story.articles().size(),
                story.outlets());
    }

    private static List<Object> disagreement(Disagreement one) {
        return List.of(
                one.eventId(),
                one.slot(),
                one.valueA(),
                one.reportA(),
                one.valueB(),
                one.reportB(),
                one.conflict() ? "conflict" : "refine");
    }

    private static List<Object> coverage(Coverage one) {
        return List.of(
                one.eventId(),
                one.outlet(),
                one.standing().code(),
                one.first(),
                one.published().value(),
                one.reports().size(),
                one.reports(),
                one.articles(),
                one.repeats(),
                one.differs(),
                one.refines());
    }

    private static List<Object> issue(Issue issue) {
        return List.of(
                issue.sourceUri(),
                issue.record(),
                issue.severity().code(),
                issue.code(),
                issue.message(),
                issue.plugin());
    }
}

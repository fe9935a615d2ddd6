package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Copy;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;

/**
 * Annotated articles to a linked corpus. It goes over the articles several times and holds no text; the answer does not depend
 * on the number of threads or on the order in which blocks come up.
 */
public final class Linking {

    private final List<Linker<?>> linkers;

    public Linking(List<Linker<?>> linkers) {
        this.linkers = linkers.stream()
                .sorted(Comparator.comparing(Linker<?>::target).thenComparing(Linker::name))
                .toList();
    }

    /** @param articles a fresh stream each time it is asked, always in the same order; it is closed here */
    public Linked link(Supplier<Stream<AnnotatedArticle>> articles) {
        LinkState state = new LinkState();
        Supplier<Stream<LinkedArticle>> view = () -> articles.get().map(state::view);
        List<Copy> copies = run(Target.COPIES, view).copies();
        copies.stream()
                .sorted(Comparator.comparing(Copy::article)
                        .thenComparing(Copy::of)
                        .thenComparing(Copy::kind))
                .forEach(state::copy);
        stories(state, view, copies);
        List<Entity> entities = entities(state, view);
        List<Event> events = events(state, view, entities);
        List<Disagreement> disagreements = disagreements(state, view);
        return new Linked(
                links(articles, state),
                entities,
                EventConsolidation.count(events, disagreements),
                StoryConsolidation.of(view),
                PlaceGathering.of(view),
                disagreements);
    }

    private Links run(Target target, Supplier<Stream<LinkedArticle>> view) {
        List<Pair> same = new ArrayList<>();
        List<Pair> apart = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Linker<?> linker : linkers) {
            if (linker.target() == target) {
                Links links = new LinkerRun<>(linker).run(view);
                same.addAll(links.same());
                apart.addAll(links.apart());
                copies.addAll(links.copies());
                disagreements.addAll(links.disagreements());
            }
        }
        return new Links(same, apart, copies, disagreements);
    }

    private static Map<String, String> groups(Target target, Links links, Supplier<Stream<LinkedArticle>> view) {
        Universe universe = new Universe();
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(article -> universe.add(target, article, 0));
        }
        return Groups.smallest(universe, Groups.unite(universe, links.same(), links.apart()));
    }

    private void stories(LinkState state, Supplier<Stream<LinkedArticle>> view, List<Copy> copies) {
        Links found = run(Target.STORIES, view);
        List<Pair> same = new ArrayList<>();
        copies.forEach(copy -> same.add(new Pair(copy.article(), copy.of(), 1)));
        same.addAll(found.same());
        groups(Target.STORIES, new Links(same, found.apart(), List.of(), List.of()), view)
                .forEach((article, smallest) -> state.story(article, Identifier.of("s", smallest)));
    }

    private List<Entity> entities(LinkState state, Supplier<Stream<LinkedArticle>> view) {
        groups(Target.ENTITIES, run(Target.ENTITIES, view), view).forEach((id, smallest) -> {
            int hash = id.indexOf('#');
            state.entity(id.substring(0, hash), id.substring(hash + 1), Identifier.of("n", smallest));
        });
        EntityConsolidation consolidation = new EntityConsolidation();
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(consolidation::add);
        }
        List<Entity> entities = consolidation.entities();
        LinkedCodes.fill(state, view, entities);
        return entities;
    }

    private List<Event> events(LinkState state, Supplier<Stream<LinkedArticle>> view, List<Entity> entities) {
        Map<String, String> groups = groups(Target.EVENTS, run(Target.EVENTS, view), view);
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(article -> reportIds(article).forEach(report -> {
                if (groups.containsKey(report)) {
                    state.event(article.id(), report, Identifier.of("e", groups.get(report)));
                }
            }));
        }
        EventConsolidation consolidation = new EventConsolidation(entities);
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(consolidation::add);
        }
        return consolidation.events();
    }

    private static List<String> reportIds(LinkedArticle article) {
        return article.annotated().all(EventMention.class).stream()
                .map(event -> event.id(article.id()))
                .toList();
    }

    private List<Disagreement> disagreements(LinkState state, Supplier<Stream<LinkedArticle>> view) {
        Map<String, String> eventOf = new TreeMap<>();
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(article -> eventOf.putAll(state.of(article.id()).events()));
        }
        return run(Target.DISAGREEMENTS, view).disagreements().stream()
                .filter(each -> eventOf.containsKey(each.reportA()))
                .map(each -> each.eventId().isEmpty() ? withEvent(each, eventOf.get(each.reportA())) : each)
                .distinct()
                .sorted(Comparator.comparing(Disagreement::eventId)
                        .thenComparing(Disagreement::slot)
                        .thenComparing(Disagreement::reportA)
                        .thenComparing(Disagreement::reportB))
                .toList();
    }

    private static Disagreement withEvent(Disagreement each, String event) {
        return new Disagreement(
                event,
                each.slot(),
                each.valueA(),
                each.reportA(),
                each.evidenceA(),
                each.valueB(),
                each.reportB(),
                each.evidenceB(),
                each.conflict());
    }

    private static Map<String, ArticleLinks> links(Supplier<Stream<AnnotatedArticle>> articles, LinkState state) {
        Map<String, ArticleLinks> links = new TreeMap<>();
        try (Stream<AnnotatedArticle> stream = articles.get()) {
            stream.map(article -> article.article().id()).forEach(id -> links.put(id, state.of(id)));
        }
        return links;
    }
}

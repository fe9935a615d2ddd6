package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Coding;
import org.dateline.core.model.Copy;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Ruling;
import org.dateline.core.spi.Ruling.Action;
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
        List<Issue> issues = new ArrayList<>();
        Supplier<Stream<LinkedArticle>> view = () -> articles.get().map(state::view);
        Links repeats = run(Target.COPIES, view);
        issues.addAll(repeats.issues());
        List<Copy> copies = new Rulings(repeats.rulings()).on(repeats.copies());
        copies.stream()
                .sorted(Comparator.comparing(Copy::article)
                        .thenComparing(Copy::of)
                        .thenComparing(Copy::kind))
                .forEach(state::copy);
        Map<String, String> titles = stories(state, view, copies, issues);
        List<Entity> entities = entities(state, view, issues);
        List<Event> events = events(state, view, entities, issues);
        List<Disagreement> disagreements = disagreements(state, view);
        return new Linked(
                links(articles, state),
                entities,
                EventConsolidation.count(events, disagreements),
                StoryConsolidation.of(view, titles),
                PlaceGathering.of(view),
                disagreements,
                issues);
    }

    private Links run(Target target, Supplier<Stream<LinkedArticle>> view) {
        List<Pair> same = new ArrayList<>();
        List<Pair> apart = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Linker<?> linker : linkers) {
            if (linker.target() == target) {
                Links links = new LinkerRun<>(linker).run(view);
                same.addAll(links.same());
                apart.addAll(links.apart());
                copies.addAll(links.copies());
                disagreements.addAll(links.disagreements());
                rulings.addAll(links.rulings());
                issues.addAll(links.issues());
            }
        }
        return new Links(same, apart, copies, disagreements, rulings, issues);
    }

    private static Map<String, String> groups(Target target, Links links, Supplier<Stream<LinkedArticle>> view) {
        Universe universe = new Universe();
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(article -> universe.add(target, article, 0));
        }
        return Groups.smallest(
                universe, Groups.unite(universe, links.same(), links.apart(), new Rulings(links.rulings())));
    }

    /** The titles that the user gives, by the ids of the stories. */
    private Map<String, String> stories(
            LinkState state, Supplier<Stream<LinkedArticle>> view, List<Copy> copies, List<Issue> issues) {
        Links found = run(Target.STORIES, view);
        issues.addAll(found.issues());
        List<Pair> same = new ArrayList<>();
        copies.forEach(copy -> same.add(new Pair(copy.article(), copy.of(), 1)));
        same.addAll(found.same());
        Rulings rulings = new Rulings(found.rulings());
        Links ruled = new Links(same, found.apart(), List.of(), List.of(), found.rulings(), List.of());
        Map<String, String> groups = groups(Target.STORIES, ruled, view);
        Set<String> rejected = rulings.values(Action.REJECT, groups).keySet();
        groups.forEach((article, smallest) ->
                state.story(article, Identifier.of("s", rejected.contains(smallest) ? article : smallest)));
        Map<String, String> titles = new TreeMap<>();
        rulings.values(Action.RENAME, groups)
                .forEach((smallest, title) -> titles.put(Identifier.of("s", smallest), title));
        return titles;
    }

    private List<Entity> entities(LinkState state, Supplier<Stream<LinkedArticle>> view, List<Issue> issues) {
        Links found = run(Target.ENTITIES, view);
        issues.addAll(found.issues());
        Rulings rulings = new Rulings(found.rulings());
        Map<String, String> groups = groups(Target.ENTITIES, found, view);
        Set<String> rejected = rulings.values(Action.REJECT, groups).keySet();
        Map<String, String> codes = rulings.values(Action.RECODE, groups);
        Map<String, String> names = rulings.values(Action.RENAME, groups);
        Map<String, String> smallestOf = new HashMap<>();
        groups.forEach((id, smallest) -> {
            if (!rejected.contains(smallest) && !rulings.isDropped(id)) {
                int hash = id.indexOf('#');
                String entity = Identifier.of("n", smallest);
                smallestOf.put(entity, smallest);
                state.entity(id.substring(0, hash), id.substring(hash + 1), entity);
            }
        });
        EntityConsolidation consolidation = new EntityConsolidation();
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(consolidation::add);
        }
        List<Entity> entities = consolidation.entities().stream()
                .map(entity -> {
                    String smallest = smallestOf.getOrDefault(entity.id(), "");
                    return Rulings.entity(
                            entity,
                            names.getOrDefault(smallest, entity.name()),
                            codes.containsKey(smallest) ? Rulings.actorCode(codes.get(smallest)) : entity.code());
                })
                .toList();
        LinkedCodes.fill(state, view, entities);
        groups.forEach((id, smallest) -> {
            if (codes.containsKey(smallest)) {
                int hash = id.indexOf('#');
                state.code(id.substring(0, hash), id.substring(hash + 1), Rulings.actorCode(codes.get(smallest)));
            }
        });
        return entities;
    }

    private List<Event> events(
            LinkState state, Supplier<Stream<LinkedArticle>> view, List<Entity> entities, List<Issue> issues) {
        Links found = run(Target.EVENTS, view);
        issues.addAll(found.issues());
        Rulings rulings = new Rulings(found.rulings());
        Map<String, String> groups = groups(Target.EVENTS, found, view);
        Set<String> rejected = rulings.values(Action.REJECT, groups).keySet();
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(article -> reportIds(article).forEach(report -> {
                if (groups.containsKey(report)
                        && !rejected.contains(groups.get(report))
                        && !rulings.isDropped(report)) {
                    state.event(article.id(), report, Identifier.of("e", groups.get(report)));
                }
            }));
        }
        EventConsolidation consolidation = new EventConsolidation(entities);
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(consolidation::add);
        }
        Map<String, String> types = new HashMap<>();
        rulings.values(Action.RECODE, groups)
                .forEach((smallest, type) -> types.put(Identifier.of("e", smallest), type));
        List<Coding> codings = consolidation.codings();
        return consolidation.events().stream()
                .map(event ->
                        types.containsKey(event.id()) ? Rulings.event(event, types.get(event.id()), codings) : event)
                .toList();
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

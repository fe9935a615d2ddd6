package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.model.Coding;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;

/** Makes one event out of all reports that linking has given the same id. Bare statements are no events. */
final class EventConsolidation {

    private final Map<String, List<Report>> byId = new TreeMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    EventConsolidation(List<Entity> entities) {
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
    }

    void add(LinkedArticle article) {
        for (EventMention mention : article.annotated().all(EventMention.class)) {
            String event = article.links().event(mention.id(article.id()));
            if (mention.coding().type().isEvent() && !event.isEmpty()) {
                byId.computeIfAbsent(event, id -> new ArrayList<>()).add(Report.of(article, mention, entities));
            }
        }
    }

    /** By id. */
    List<Event> events() {
        return byId.entrySet().stream()
                .map(entry -> new EventVote(entry.getValue()).event(entry.getKey()))
                .toList();
    }

    /** The codings of all reports, each once, in a fixed order. */
    List<Coding> codings() {
        return byId.values().stream()
                .flatMap(List::stream)
                .map(Report::coding)
                .distinct()
                .sorted(Comparator.comparing(Coding::toString))
                .toList();
    }

    /** The events with the number of slots in which their reports differ. */
    static List<Event> count(List<Event> events, List<Disagreement> disagreements) {
        Map<String, Set<String>> slots = disagreements.stream()
                .collect(Collectors.groupingBy(
                        Disagreement::eventId, Collectors.mapping(Disagreement::slot, Collectors.toSet())));
        return events.stream()
                .map(event -> with(
                        event, slots.getOrDefault(event.id(), new TreeSet<>()).size()))
                .toList();
    }

    private static Event with(Event event, int disagreements) {
        return new Event(
                event.id(),
                event.coding(),
                event.status(),
                event.negated(),
                event.historical(),
                event.date(),
                event.placeId(),
                event.actors(),
                event.reciprocal(),
                event.reports(),
                event.articles(),
                event.outlets(),
                event.firstPublished(),
                disagreements,
                event.confidence());
    }
}

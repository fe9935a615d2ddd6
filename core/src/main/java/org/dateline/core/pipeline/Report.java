package org.dateline.core.pipeline;

import java.util.List;
import java.util.Map;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Status;

/**
 * What consolidation keeps of one report of an event.
 *
 * @param origin the article that its article repeats; its own where it repeats none
 */
record Report(
        String id,
        String article,
        String outlet,
        String origin,
        String published,
        Coding coding,
        Status status,
        boolean negated,
        boolean historical,
        DateValue date,
        String placeId,
        List<EventActor> actors,
        boolean reciprocal,
        double confidence) {

    static Report of(LinkedArticle article, EventMention mention, Map<String, Entity> entities) {
        return new Report(
                mention.id(article.id()),
                article.id(),
                article.article().voice(),
                article.origin(),
                article.article().metadata().published().value(),
                mention.coding(),
                mention.status(),
                mention.negated(),
                mention.historical(),
                mention.date(),
                mention.place().flatMap(EventPlace::place).map(Place::id).orElse(""),
                mention.participants().stream()
                        .map(participant -> actor(article, participant, entities))
                        .distinct()
                        .toList(),
                mention.reciprocal(),
                mention.confidence());
    }

    /** The name is that of the entity, so that reports which call it differently agree. */
    private static EventActor actor(LinkedArticle article, Participant participant, Map<String, Entity> entities) {
        String entityId = article.links().entity(participant.chain());
        String name = entities.containsKey(entityId) ? entities.get(entityId).name() : participant.text();
        return new EventActor(participant.side(), entityId, name, code(article, participant, entities));
    }

    /**
     * An entity has one code in all events: "Norway" is the government also where a report leaves that open. A report that gives it
     * another country knows why.
     */
    private static ActorCode code(LinkedArticle article, Participant participant, Map<String, Entity> entities) {
        ActorCode said = article.links().codes().getOrDefault(participant.chain(), participant.code());
        String entityId = article.links().entity(participant.chain());
        if (!entities.containsKey(entityId)) {
            return said;
        }
        ActorCode known = entities.get(entityId).code();
        boolean fits = said.country().isEmpty() || said.country().equals(known.country());
        return known.isKnown() && fits ? known : said;
    }
}

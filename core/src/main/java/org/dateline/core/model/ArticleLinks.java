package org.dateline.core.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one article is tied to the corpus.
 *
 * @param storyId empty before stories are linked
 * @param copy which article it repeats
 * @param entities the entity of each {@linkplain EntityMention#chain() chain}
 * @param events the event of each report id
 * @param codes actor codes of chains that only other articles tell
 */
public record ArticleLinks(
        String storyId,
        Optional<Copy> copy,
        Map<String, String> entities,
        Map<String, String> events,
        Map<String, ActorCode> codes) {

    public static final ArticleLinks NONE = new ArticleLinks("", Optional.empty(), Map.of(), Map.of(), Map.of());

    public ArticleLinks {
        entities = java.util.Collections.unmodifiableMap(new TreeMap<>(entities));
        events = java.util.Collections.unmodifiableMap(new TreeMap<>(events));
        codes = java.util.Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    /** The entity of a chain, or empty. */
    public String entity(String chain) {
        return entities.getOrDefault(chain, "");
    }

    /** The event of a report, or empty. */
    public String event(String reportId) {
        return events.getOrDefault(reportId, "");
    }
}

package org.dateline.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An edge of a network. There is one for each source, target and kind.
 *
 * @param kind the type of the events, or what the edge says: actor, recipient, reports, with, quotes, speaks-of
 * @param weight how often: events, reports, sentences or quotes
 * @param spells when, in order and without overlap; empty where no date is known
 * @param attributes by the names of {@link Attribute}s of edges
 */
public record Edge(
        String source, String target, String kind, int weight, List<Spell> spells, Map<String, Object> attributes) {

    /** Both days belong to it. */
    public record Spell(LocalDate first, LocalDate last) {}
}

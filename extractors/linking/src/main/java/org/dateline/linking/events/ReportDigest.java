package org.dateline.linking.events;

import java.io.Serializable;
import java.util.List;
import org.dateline.core.model.EntityKind;

/**
 * What is kept of a report to tell whether another one is of the same event.
 *
 * @param id of the report
 * @param articleId of the article it stands in
 * @param story of its article; empty where unknown
 * @param type what it is coded as
 * @param standing what of it has come to pass, see {@link Standing}
 * @param historical told as background of the news
 * @param actors whoever acts
 * @param recipients whoever is acted on
 * @param reciprocal are the two sides alike?
 * @param named the entities that the evidence names, sorted
 * @param people the persons that its article names, sorted
 * @param published when its article appeared
 * @param trigger the stems of the words that gave the type
 * @param context the telling words around
 * @param numbers that the report counts, sorted
 * @param keys the blocks it takes part in
 */
record ReportDigest(
        String id,
        String articleId,
        String story,
        Kind type,
        Standing standing,
        boolean negated,
        boolean historical,
        List<Party> actors,
        List<Party> recipients,
        boolean reciprocal,
        List<String> named,
        List<String> people,
        When published,
        When when,
        Where where,
        List<String> trigger,
        Hashes context,
        List<Double> numbers,
        BlockKeys keys)
        implements Serializable {

    ReportDigest {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        named = List.copyOf(named);
        people = List.copyOf(people);
        trigger = List.copyOf(trigger);
        numbers = List.copyOf(numbers);
    }

    ReportDigest withKeys(BlockKeys others) {
        return new ReportDigest(
                id,
                articleId,
                story,
                type,
                standing,
                negated,
                historical,
                actors,
                recipients,
                reciprocal,
                named,
                people,
                published,
                when,
                where,
                trigger,
                context,
                numbers,
                others);
    }

    /** Does the entity take part? */
    boolean takes(String entity) {
        return takes(actors, entity) || takes(recipients, entity);
    }

    private static boolean takes(List<Party> parties, String entity) {
        for (Party party : parties) {
            if (party.entity().equals(entity)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a report is coded as.
     *
     * @param quadClass see {@link org.dateline.core.model.Coding}; 0 where unknown
     */
    record Kind(String scheme, String code, String mode, int quadClass) implements Serializable {

        /** Types of two codebooks, and types without meaning, tell nothing about each other. */
        boolean compares(Kind other) {
            return scheme.equals(other.scheme) && quadClass != 0 && other.quadClass != 0;
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param entity the entity of the corpus; empty where none was found
     * @param named does it bear a name?
     * @param kind of whatever takes part; {@code GROUP} also where it is unknown
     * @param country of the actor code; empty where unknown
     */
    record Party(String entity, boolean named, EntityKind kind, String country, String sector) implements Serializable {

        boolean isNamedPerson() {
            return named && kind == EntityKind.PERSON;
        }

        boolean isKnown() {
            return !entity.isEmpty() || !country.isEmpty();
        }
    }
}

package org.dateline.linking.events;

import java.io.Serializable;
import java.util.List;

/**
 * What is kept of a report to tell whether another one is of the same event.
 *
 * @param id of the report
 * @param articleId of the article it stands in
 * @param type its code, with the scheme in front
 * @param standing what of it has come to pass, see {@link Standing}
 * @param actors whoever acts
 * @param recipients whoever is acted on
 * @param reciprocal are the two sides alike?
 * @param firstDay of the event, in days since 1970; {@link Long#MIN_VALUE} where unknown
 * @param lastDay of the event; {@link Long#MAX_VALUE} where unknown
 * @param dateSure does the report itself date the event? Otherwise the day is that of the report or of its context
 * @param placeId of the gazetteer; empty where unknown
 * @param country of the place; empty where unknown
 * @param wholeCountry is the place a whole country?
 * @param placeSure does the report itself place the event? Otherwise the place is that of the sentence or of its context
 * @param trigger the stems of the words that gave the type
 * @param context hashes of the telling words around, sorted
 */
record ReportDigest(
        String id,
        String articleId,
        String type,
        String mode,
        Standing standing,
        boolean negated,
        List<Party> actors,
        List<Party> recipients,
        boolean reciprocal,
        long firstDay,
        long lastDay,
        boolean dateSure,
        String placeId,
        String country,
        boolean wholeCountry,
        boolean placeSure,
        List<String> trigger,
        List<Integer> context)
        implements Serializable {

    ReportDigest {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        trigger = List.copyOf(trigger);
        context = List.copyOf(context);
    }

    boolean isDated() {
        return firstDay != Long.MIN_VALUE;
    }

    /** How many days the event may have been on. */
    long days() {
        return isDated() ? lastDay - firstDay + 1 : Long.MAX_VALUE;
    }

    /**
     * Somebody who takes part.
     *
     * @param entity the entity of the corpus; empty where none was found
     * @param person is it one named person?
     * @param country of the actor code; empty where unknown
     */
    record Party(String entity, boolean person, String country, String sector) implements Serializable {}
}

package org.dateline.linking.disagreements;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Place;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;

/**
 * What one report says of an event.
 *
 * @param report its id
 * @param event it is of
 * @param article it stands in
 * @param origin the article that its own is a copy of, else its own: copies do not disagree
 * @param evidence the words that tell the event
 * @param date {@link DateValue#UNKNOWN} where the report itself gives none
 * @param place where the report itself names one, else empty
 */
record Claim(
        String report,
        String event,
        String article,
        String origin,
        Span evidence,
        Status status,
        DateValue date,
        List<Place> place,
        List<Party> actors,
        List<Party> recipients,
        List<Quantity> quantities)
        implements Serializable {

    Claim {
        place = List.copyOf(place);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
    }

    /**
     * Somebody who takes part.
     *
     * @param entity of the corpus; empty where none was found
     * @param person is it one named person?
     */
    record Party(String entity, String text, boolean person, String country, String sector, Span span)
            implements Serializable {

        private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");

        /** Does it act for its state? */
        boolean isState() {
            return STATE.contains(sector);
        }
    }
}

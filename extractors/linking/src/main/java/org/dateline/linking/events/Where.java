package org.dateline.linking.events;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Place;

/**
 * Where an event happened.
 *
 * @param id of the gazetteer; empty where unknown
 * @param country empty where unknown
 * @param whole is it a whole country?
 * @param sure does the report itself place the event? Otherwise the place is that of the sentence or of its context
 */
record Where(String id, String country, boolean whole, double latitude, double longitude, boolean sure)
        implements Serializable {

    static final Where UNKNOWN = new Where("", "", false, 0, 0, false);

    /** The bases of places that the report gives to the event itself. */
    private static final Set<String> SURE = Set.of("argument");

    /** Kilometres within which one place may be a part of the other: a quarter, an airport, an embassy and their town. */
    private static final double NEAR = 40;

    private static final double EARTH_RADIUS = 6371;

    static Where of(Optional<EventPlace> told) {
        if (told.isEmpty() || told.get().place().isEmpty()) {
            return UNKNOWN;
        }
        Place place = told.get().place().get();
        return new Where(
                place.id(),
                place.country(),
                place.feature().startsWith("PCL"),
                place.latitude(),
                place.longitude(),
                SURE.contains(told.get().basis()));
    }

    boolean isKnown() {
        return !id.isEmpty() && !country.isEmpty();
    }

    boolean isSame(Where other) {
        return id.equals(other.id);
    }

    /** Does one lie in the other or close by? A town lies in its country; two towns, and two countries, are two places. */
    boolean touches(Where other) {
        return country.equals(other.country) && (whole || other.whole || distance(other) <= NEAR);
    }

    /** In kilometres, along a great circle. */
    private double distance(Where other) {
        double latitudes = Math.toRadians(other.latitude - latitude);
        double longitudes = Math.toRadians(other.longitude - longitude);
        double square = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}

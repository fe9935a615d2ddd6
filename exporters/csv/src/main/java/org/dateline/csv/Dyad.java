package org.dateline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.Place;
import org.dateline.core.model.Side;

/**
 * One actor and one recipient of an event, which is what the datasets of the field have for a row.
 *
 * @param number its place among the dyads of the event, from 0
 * @param titles the commonest office of each entity that has one, by entity id
 */
record Dyad(
        Event event,
        int number,
        EventActor actor,
        EventActor recipient,
        FirstReport report,
        Optional<Place> place,
        Map<String, String> titles) {

    private static final EventActor NOBODY = new EventActor(Side.ACTOR, "", "", ActorCode.UNKNOWN);

    /** Compound sides as n × m; a reciprocal event both ways, and where it has actors only, n (n − 1). */
    static List<Dyad> of(Event event, FirstReport report, Optional<Place> place, Map<String, String> titles) {
        List<EventActor> actors = side(event, Side.ACTOR);
        List<EventActor> recipients = side(event, Side.RECIPIENT);
        List<EventActor[]> pairs = new ArrayList<>();
        if (event.reciprocal() && recipients.isEmpty() && actors.size() > 1) {
            for (EventActor one : actors) {
                actors.stream()
                        .filter(other -> other != one)
                        .forEach(other -> pairs.add(new EventActor[] {one, other}));
            }
        } else {
            for (EventActor actor : orNobody(actors)) {
                for (EventActor recipient : orNobody(recipients)) {
                    pairs.add(new EventActor[] {actor, recipient});
                    if (event.reciprocal() && recipient != NOBODY && actor != NOBODY) {
                        pairs.add(new EventActor[] {recipient, actor});
                    }
                }
            }
        }
        List<Dyad> dyads = new ArrayList<>();
        for (EventActor[] pair : pairs) {
            dyads.add(new Dyad(event, dyads.size(), pair[0], pair[1], report, place, titles));
        }
        return dyads;
    }

    private static List<EventActor> side(Event event, Side side) {
        return event.actors().stream().filter(actor -> actor.side() == side).toList();
    }

    private static List<EventActor> orNobody(List<EventActor> actors) {
        return actors.isEmpty() ? List.of(NOBODY) : actors;
    }

    /** When it happened; where that is unknown, when it was first reported; else empty. */
    String day() {
        return event.date().firstDay().map(Object::toString).orElse(report.day());
    }

    /** As ACLED counts: 1 a day, 2 a week or a month in which it was, 3 only a longer time; empty where nothing is known. */
    String timePrecision() {
        if (day().isEmpty()) {
            return "";
        }
        return switch (event.date().precision()) {
            case YEAR -> "3";
            case MONTH, INTERVAL, UNKNOWN -> "2";
            default -> "1";
        };
    }

    /** The office of an actor; empty where none is known. */
    String title(EventActor side) {
        return titles.getOrDefault(side.entityId(), "");
    }

    /** A positive number of at most 52 bits, which every program can hold; the same on every machine. */
    static String numericId(Event event, int number) {
        String hash = Identifier.of("", event.id(), number);
        return Long.toString(Long.parseUnsignedLong(hash, 16) >>> 12);
    }

    String numericId() {
        return numericId(event, number);
    }

    String latitude() {
        return place.map(Place::latitude).map(Dyad::degrees).orElse("");
    }

    String longitude() {
        return place.map(Place::longitude).map(Dyad::degrees).orElse("");
    }

    private static String degrees(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "";
    }

    /** Is the place a country, a province or a point? */
    boolean isAt(String featurePrefix) {
        return place.filter(known -> known.feature().startsWith(featurePrefix)).isPresent();
    }

    String placeName() {
        return place.map(Place::name).orElse("");
    }

    /** The city, where the place is one. */
    String city() {
        return isAt("PP") ? placeName() : "";
    }

    String province() {
        return isAt("ADM1") ? placeName() : place.map(Place::admin1).orElse("");
    }

    String country() {
        return place.map(Place::country).orElse("");
    }
}

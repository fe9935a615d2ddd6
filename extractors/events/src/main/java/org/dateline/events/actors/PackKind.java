package org.dateline.events.actors;

import java.util.Locale;
import java.util.Optional;

/** What a row of a reference pack names. */
enum PackKind {
    STATE,
    /** An adjective or noun for a state and its people: "Iraqi", "Iraqis". */
    DEMONYM,
    /** A capital or building that stands for the government in it: "Tehran", "the Kremlin". */
    SEAT,
    /** A state that others do not recognise; coded as its claimant. */
    PRESUMED,
    /** An ethnic or religious group; its role says which. */
    PEOPLE,
    PERSON,
    ORGANIZATION,
    GROUP,
    /** A place that acts for nobody. */
    PLACE,
    /** A common noun for actors of any country: "lawmaker". */
    AGENT;

    static Optional<PackKind> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace("ORGANISATION", "ORGANIZATION");
        for (PackKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOfState() {
        return this == STATE || this == DEMONYM || this == SEAT || this == PRESUMED;
    }
}

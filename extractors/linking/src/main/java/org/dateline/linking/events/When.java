package org.dateline.linking.events;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.dateline.core.model.DateValue;

/**
 * When an event happened.
 *
 * @param first day it may have been on, in days since 1970; {@link #UNKNOWN} where nothing is known
 * @param last day it may have been on
 * @param sure does the report itself date the event? Otherwise the day is that of the report or of its context
 */
record When(long first, long last, boolean sure) implements Serializable {

    static final long UNKNOWN = Long.MIN_VALUE;

    /** The bases of dates that the report gives to the event itself. */
    private static final Set<String> SURE = Set.of("explicit", "relative");

    static When of(DateValue date) {
        return new When(
                date.firstDay().map(LocalDate::toEpochDay).orElse(UNKNOWN),
                date.lastDay().map(LocalDate::toEpochDay).orElse(UNKNOWN),
                SURE.contains(date.basis()));
    }

    boolean isKnown() {
        return first != UNKNOWN && last != UNKNOWN;
    }

    /** How many days the event may have been on. */
    long days() {
        return isKnown() ? last - first + 1 : Long.MAX_VALUE;
    }

    /** Days between the two; 0 where they overlap. */
    long gap(When other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }
}

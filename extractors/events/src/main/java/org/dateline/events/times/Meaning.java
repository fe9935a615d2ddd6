package org.dateline.events.times;

import java.time.LocalDate;
import org.dateline.core.model.DateValue;

/** What a phrase means, and what that rests on: the basis words are explained in {@link TimesPlugin}. */
record Meaning(Period period, String basis) {

    static final String EXPLICIT = "explicit";
    static final String RELATIVE = "relative";
    static final String CONTEXT = "context";

    static Meaning explicit(Period period) {
        return new Meaning(period, EXPLICIT);
    }

    static Meaning relative(Period period) {
        return new Meaning(period, RELATIVE);
    }

    static Meaning relative(LocalDate day) {
        return relative(Period.of(day));
    }

    static Meaning context(Period period) {
        return new Meaning(period, CONTEXT);
    }

    DateValue value() {
        return period.value(basis);
    }
}

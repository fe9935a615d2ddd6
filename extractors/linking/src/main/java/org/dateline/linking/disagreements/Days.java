package org.dateline.linking.disagreements;

import java.time.LocalDate;
import org.dateline.core.model.DateValue;

/** Compares dates, which are stretches of days: "in January" and "on 3 January" do not exclude each other. */
final class Days {

    private Days() {}

    static Verdict compare(DateValue a, DateValue b) {
        if (a.firstDay().isEmpty()
                || b.firstDay().isEmpty()
                || a.lastDay().isEmpty()
                || b.lastDay().isEmpty()) {
            return Verdict.SAME;
        }
        LocalDate firstA = a.firstDay().get();
        LocalDate firstB = b.firstDay().get();
        LocalDate lastA = a.lastDay().get();
        LocalDate lastB = b.lastDay().get();
        if (firstA.equals(firstB) && lastA.equals(lastB)) {
            return Verdict.SAME;
        }
        return firstA.isAfter(lastB) || firstB.isAfter(lastA) ? Verdict.CONFLICT : Verdict.REFINE;
    }
}

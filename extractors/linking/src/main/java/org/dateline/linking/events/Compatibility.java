package org.dateline.linking.events;

import org.dateline.linking.events.ReportDigest.Party;

/** What forbids two reports to be of one event, whatever else is alike: date, place, standing, who took part. */
final class Compatibility {

    /** Outlets east and west of midnight date one night differently. */
    private static final long TOLERANCE = 1;

    /** A report that does not date an event is dated by itself, which may be days later. */
    private static final long UNSURE_TOLERANCE = 4;

    private Compatibility() {}

    static boolean of(ReportDigest a, ReportDigest b) {
        return a.negated() == b.negated()
                && a.standing() == b.standing()
                && sameTime(a, b)
                && samePlace(a, b)
                && Parties.alike(a, b) > 0;
    }

    static boolean sameTime(ReportDigest a, ReportDigest b) {
        if (!a.isDated() || !b.isDated()) {
            return true;
        }
        long tolerance = a.dateSure() && b.dateSure() ? TOLERANCE : UNSURE_TOLERANCE;
        return a.firstDay() <= b.lastDay() + tolerance && b.firstDay() <= a.lastDay() + tolerance;
    }

    /** A town lies in its country; two towns, and two countries, are two places. */
    static boolean samePlace(ReportDigest a, ReportDigest b) {
        if (!a.placeSure()
                || !b.placeSure()
                || a.country().isEmpty()
                || b.country().isEmpty()) {
            return true;
        }
        boolean town = !a.wholeCountry()
                && !b.wholeCountry()
                && !a.placeId().isEmpty()
                && !b.placeId().isEmpty();
        return a.country().equals(b.country()) && (!town || a.placeId().equals(b.placeId()));
    }

    /** Is the party known at all? */
    static boolean isKnown(Party party) {
        return !party.entity().isEmpty() || !party.country().isEmpty();
    }
}

package org.dateline.events.actors;

import java.util.List;

/**
 * A row of a reference pack: who or what a name stands for, and when.
 *
 * @param kind see {@link PackKind}
 * @param country ISO 3166 alpha-3, {@code KOS}, or {@code IGO}, {@code NGO}, {@code MNC}, {@code IMG}; empty where none
 * @param sectors PLOVER sectors, the primary one first
 * @param cameo empty for country and primary sector
 * @param from the first day on which the role holds, ISO 8601, a month or a year will do; empty for always
 * @param to the last day; empty for still
 * @param source who says so
 */
record PackRow(
        String name,
        List<String> aliases,
        PackKind kind,
        String country,
        List<String> sectors,
        String cameo,
        String role,
        String from,
        String to,
        String source) {

    PackRow {
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }

    /** Does the role hold on a day? An unknown day is now, so that only open roles hold. */
    boolean holdsOn(String day) {
        if (day.isEmpty()) {
            return to.isEmpty();
        }
        return (from.isEmpty() || prefix(from, day) <= 0) && !isOverOn(day);
    }

    boolean isOverOn(String day) {
        return !to.isEmpty() && (day.isEmpty() || prefix(to, day) < 0);
    }

    private static int prefix(String bound, String day) {
        return bound.compareTo(day.substring(0, Math.min(bound.length(), day.length())));
    }

    /** The same for a state, its people and its capital. */
    String id() {
        boolean state = kind.isOfState() && kind != PackKind.PRESUMED;
        return state ? PackKind.STATE.prefix() + ":" + country : kind.prefix() + ":" + name;
    }
}

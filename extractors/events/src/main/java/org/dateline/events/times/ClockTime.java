package org.dateline.events.times;

/** The hour of a time of day: "6.10am", "11:30 p.m.", "noon". */
final class ClockTime {

    private static final int NOON = 12;

    private ClockTime() {}

    /** From 0 to 24. */
    static int hour(TimeMatch match) {
        int hour = match.values(WordClass.DIGITS)
                .findFirst()
                .orElse(match.first(WordClass.CLOCK).orElse(match.has("midnight") || match.has("dusk") ? 24 : NOON));
        boolean isLate = match.words().stream()
                .anyMatch(word -> word.text().endsWith("pm") || word.text().equals("p"));
        return isLate && hour < NOON ? hour + NOON : hour;
    }
}

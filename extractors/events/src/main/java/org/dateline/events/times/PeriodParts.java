package org.dateline.events.times;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.core.model.Precision;

/**
 * Parts of periods: "early September", "late last year", "the end of the week". Thirds of a month; of a year, "early" is its first
 * three months, "mid" May to August, "late" its last three months.
 */
final class PeriodParts {

    private PeriodParts() {}

    /** A month, or the part of it that the phrase names. */
    static Period of(YearMonth month, TimeMatch match) {
        Period whole = Period.of(month);
        if (match.has("week")) {
            int week = match.has("last") ? 5 : match.first(WordClass.ORDINAL).orElse(1);
            LocalDate start =
                    week > 4 ? whole.last().minusDays(6) : whole.first().plusDays(7L * (week - 1));
            return Period.between(start, start.plusDays(6));
        }
        if (match.has("day") || match.has("days")) {
            int days = match.has("days") ? 2 : 0;
            return match.has("last")
                    ? Period.between(whole.last().minusDays(days), whole.last())
                    : Period.between(whole.first(), whole.first().plusDays(days));
        }
        return match.first(WordClass.PART).isPresent()
                ? part(whole, Unit.MONTH, match.first(WordClass.PART).getAsInt())
                : whole;
    }

    /** 1 early, 2 middle, 3 late. */
    static Period part(Period whole, Unit unit, int part) {
        LocalDate start = whole.first();
        return switch (unit) {
            case WEEK ->
                Period.between(
                        start.plusDays(part == 1 ? 0 : part == 2 ? 1 : 3),
                        start.plusDays(part == 1 ? 2 : part == 2 ? 3 : 6));
            case MONTH ->
                Period.between(
                        start.plusDays(part == 1 ? 0 : part == 2 ? 10 : 20),
                        part == 1 ? start.plusDays(9) : part == 2 ? start.plusDays(19) : whole.last());
            case YEAR ->
                Period.between(
                        start.plusMonths(part == 1 ? 0 : part == 2 ? 4 : 9),
                        start.plusMonths(part == 1 ? 3 : part == 2 ? 8 : 12).minusDays(1));
            case DECADE, CENTURY -> years(whole, part);
            default -> whole;
        };
    }

    private static Period years(Period whole, int part) {
        int length = whole.last().getYear() - whole.first().getYear() + 1;
        int first = whole.first().getYear() + (part == 1 ? 0 : part == 2 ? length * 3 / 10 : length * 7 / 10);
        int last = whole.first().getYear() + (part == 1 ? length * 3 / 10 : part == 2 ? length * 7 / 10 : length) - 1;
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.INTERVAL);
    }
}

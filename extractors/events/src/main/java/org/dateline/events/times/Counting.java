package org.dateline.events.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.dateline.core.model.Precision;

/** Counts the units of a phrase: "three days", "a couple of weeks", "less than a year", "months". */
final class Counting {

    private Counting() {}

    static Unit unit(TimeMatch match) {
        return Unit.of(match.first(WordClass.UNIT).orElse(Unit.DAY.ordinal()));
    }

    static int count(TimeMatch match) {
        return match.first(WordClass.NUMBER).orElse(match.first(WordClass.VAGUE).orElse(isPlural(match) ? 4 : 1));
    }

    private static boolean isPlural(TimeMatch match) {
        return match.has(WordClass.UNITS);
    }

    /** Is a unit too fine to be counted from such a period: days from a month? */
    static boolean isFiner(Unit unit, Period period) {
        return switch (period.precision()) {
            case MONTH -> unit.compareTo(Unit.MONTH) < 0 || unit == Unit.WEEKEND;
            case YEAR -> unit.compareTo(Unit.YEAR) < 0 || unit == Unit.WEEKEND;
            case INTERVAL ->
                unit.compareTo(Unit.WEEK) < 0 && ChronoUnit.DAYS.between(period.first(), period.last()) > 2;
            default -> false;
        };
    }

    /** So many units, as the phrase counts them, from a period on or back. */
    static Period counted(TimeMatch match, Period here, int sign) {
        if (isFiner(unit(match), here)) {
            return here;
        }
        if (here.precision() == Precision.YEAR && unit(match) == Unit.YEAR && match.has(WordClass.NUMBER)) {
            return Period.ofYear(here.first().getYear() + sign * count(match));
        }
        return counted(match, sign < 0 ? here.first() : here.last(), sign);
    }

    /** @param sign 1 on, -1 back */
    static Period counted(TimeMatch match, LocalDate here, int sign) {
        Unit unit = unit(match);
        if (!match.has(WordClass.VAGUE) && (match.has(WordClass.NUMBER) || !isPlural(match))) {
            int count = match.first(WordClass.NUMBER).orElse(1);
            if (match.has("half") && !match.has("and")) {
                return half(unit, here, sign);
            }
            if (match.has("less") || match.has("fewer")) {
                return ordered(
                        here.plusDays(sign), unit.shift(here, sign * count).minusDays(sign));
            }
            if (match.has("more")) {
                return ordered(
                        unit.shift(here, sign * count).plusDays(sign),
                        unit.shift(here, sign * (count + 1)).minusDays(unit.compareTo(Unit.WEEK) < 0 ? 0 : sign));
            }
            return unit.at(here, sign * count);
        }
        if (unit.compareTo(Unit.DAY) < 0) {
            return Period.of(here);
        }
        int most = match.has("couple") ? 3 : match.has("few") ? 5 : unit == Unit.DAY ? 9 : 6;
        return ordered(unit.shift(here, sign * (match.has("couple") ? 1 : 2)), unit.shift(here, sign * most));
    }

    private static Period half(Unit unit, LocalDate here, int sign) {
        return switch (unit) {
            case YEAR -> Period.of(YearMonth.from(here.plusMonths(sign * 6L)));
            case DECADE -> Period.ofYear(here.plusYears(sign * 5L).getYear());
            case CENTURY -> Unit.DECADE.at(here, sign * 5);
            default -> Period.of(here.plusDays(sign * (unit == Unit.MONTH ? 15L : 0L)));
        };
    }

    private static Period ordered(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? Period.between(other, one) : Period.between(one, other);
    }
}

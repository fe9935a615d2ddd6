package org.dateline.events.times;

import java.time.LocalDate;
import java.time.YearMonth;

/** A unit of time, in the order of its numbers in {@code time-words.tsv}. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    WEEKEND,
    FORTNIGHT,
    CENTURY,
    QUARTER;

    static Unit of(int number) {
        return values()[number];
    }

    /** The day so many units on, back where the count is negative. */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /**
     * So many units from a day, as exactly as such phrases are meant: "two months ago" is a month, "two weeks ago" some days
     * around the day.
     */
    Period at(LocalDate day, int count) {
        LocalDate there = shift(day, count);
        return switch (this) {
            case MINUTE, HOUR, DAY -> Period.of(there);
            case WEEK, FORTNIGHT, WEEKEND ->
                Math.abs(count) <= 1 && this == WEEK
                        ? Period.of(there)
                        : Period.between(there.minusDays(3), there.plusDays(3));
            case MONTH -> Period.of(YearMonth.from(there));
            case QUARTER -> Period.between(there.minusMonths(1), there.plusMonths(1));
            case YEAR -> Period.ofYear(there.getYear());
            case DECADE, CENTURY -> Period.between(there.minusYears(2), there.plusYears(2));
        };
    }

    /** The calendar unit that a day lies in. */
    Period around(LocalDate day) {
        return switch (this) {
            case MINUTE, HOUR, DAY -> Period.of(day);
            case WEEK -> Period.weekOf(day);
            case FORTNIGHT -> Period.between(day.minusDays(6), day.plusDays(7));
            case WEEKEND -> {
                LocalDate saturday = Period.weekOf(day).last().minusDays(1);
                yield Period.between(saturday, saturday.plusDays(1));
            }
            case MONTH -> Period.of(YearMonth.from(day));
            case QUARTER -> {
                LocalDate start = LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
                yield Period.between(start, start.plusMonths(3).minusDays(1));
            }
            case YEAR -> Period.ofYear(day.getYear());
            case DECADE -> Period.decadeOf(day.getYear());
            case CENTURY -> {
                int first = Math.floorDiv(day.getYear(), 100) * 100;
                yield Period.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
            }
        };
    }
}

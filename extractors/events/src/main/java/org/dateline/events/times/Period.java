package org.dateline.events.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Precision;

/** A stretch of days, both ends included. */
record Period(LocalDate first, LocalDate last, Precision precision) {

    static Period of(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Period between(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? of(first)
                : new Period(first, last.isBefore(first) ? first : last, Precision.INTERVAL);
    }

    /** Monday to Sunday, as ISO 8601 has it. */
    static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusDays(6));
    }

    static Period decadeOf(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    boolean isDay() {
        return precision == Precision.DAY;
    }

    DateValue value(String basis) {
        return switch (precision) {
            case DAY -> DateValue.ofDay(first, basis);
            case MONTH -> DateValue.ofMonth(YearMonth.from(first), basis);
            case YEAR -> DateValue.ofYear(first.getYear(), basis);
            default -> DateValue.ofInterval(first, last, basis);
        };
    }
}

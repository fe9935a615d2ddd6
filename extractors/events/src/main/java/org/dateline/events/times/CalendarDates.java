package org.dateline.events.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates that name a day, a month or several days. A date that the calendar does not have has no meaning. */
final class CalendarDates {

    private CalendarDates() {}

    static Optional<Meaning> date(TimeMatch match, TimeContext context) {
        int month = match.month().orElseThrow();
        int day = match.first(WordClass.DAY).orElseThrow();
        return day(match.first(WordClass.YEAR), month, day, context)
                .map(Period::of)
                .map(Meaning::explicit);
    }

    static Optional<Meaning> dateOfYear(TimeMatch match, TimeContext context) {
        int month = match.month().orElseThrow();
        int day = match.first(WordClass.DAY).orElseThrow();
        return year(match, context)
                .flatMap(year -> valid(year, month, day))
                .map(Period::of)
                .map(Meaning::explicit);
    }

    static Optional<Meaning> days(TimeMatch match, TimeContext context) {
        int month = match.month().orElseThrow();
        int[] days = match.values(WordClass.DAY).toArray();
        Optional<LocalDate> first = day(match.first(WordClass.YEAR), month, days[0], context);
        return first.flatMap(start ->
                valid(start.getYear(), month, days[1]).map(end -> Meaning.explicit(Period.between(start, end))));
    }

    /** Day before month or month before day: what the calendar allows, and else the one nearer to the report. */
    static Optional<Meaning> numeric(TimeMatch match, TimeContext context) {
        int[] parts = match.values(WordClass.DIGITS).toArray();
        if (parts.length != 3) {
            return Optional.empty();
        }
        Stream<LocalDate> readings = parts[0] > 999
                ? valid(parts[0], parts[1], parts[2]).stream()
                : Stream.of(valid(parts[2], parts[1], parts[0]), valid(parts[2], parts[0], parts[1]))
                        .flatMap(Optional::stream);
        LocalDate near = context.document().orElse(LocalDate.EPOCH);
        return readings.min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, near))))
                .map(Period::of)
                .map(Meaning::explicit);
    }

    static Optional<Meaning> nthOfMonth(TimeMatch match, TimeContext context) {
        int nth = match.first(WordClass.ORDINAL).orElse(1);
        int months = match.first(WordClass.DIRECTION).orElse(0);
        return context.document()
                .map(day -> YearMonth.from(day).plusMonths(months))
                .flatMap(month -> valid(month.getYear(), month.getMonthValue(), nth))
                .map(Meaning::relative);
    }

    static Optional<Meaning> month(TimeMatch match, TimeContext context) {
        int number = match.month().orElseThrow();
        OptionalInt stated = match.first(WordClass.YEAR);
        Optional<YearMonth> month = stated.isPresent()
                ? Optional.of(YearMonth.of(stated.getAsInt(), number))
                : context.document().map(day -> nearest(match, context, YearMonth.from(day), number));
        return month.map(found -> PeriodParts.of(found, match))
                .map(period -> stated.isPresent() ? Meaning.explicit(period) : Meaning.relative(period));
    }

    private static YearMonth nearest(TimeMatch match, TimeContext context, YearMonth now, int number) {
        YearMonth sameYear = YearMonth.of(now.getYear(), number);
        OptionalInt direction = match.first(WordClass.DIRECTION);
        if (direction.isPresent() && direction.getAsInt() == 0) {
            return sameYear;
        }
        boolean ahead = direction.isPresent() ? direction.getAsInt() > 0 : context.isFuture();
        boolean strict = direction.isPresent();
        if (ahead) {
            return sameYear.isBefore(now) || strict && sameYear.equals(now) ? sameYear.plusYears(1) : sameYear;
        }
        return sameYear.isAfter(now) || strict && sameYear.equals(now) ? sameYear.minusYears(1) : sameYear;
    }

    static Optional<Meaning> monthOfYear(TimeMatch match, TimeContext context) {
        int number = match.month().orElseThrow();
        return year(match, context).map(year -> Meaning.relative(PeriodParts.of(YearMonth.of(year, number), match)));
    }

    static Optional<Meaning> months(TimeMatch match, TimeContext context) {
        int[] months = IntStream.concat(match.values(WordClass.MONTH), match.values(WordClass.MONTH_SHORT))
                .toArray();
        OptionalInt stated = match.first(WordClass.YEAR);
        Optional<YearMonth> last = stated.isPresent()
                ? Optional.of(YearMonth.of(stated.getAsInt(), months[1]))
                : context.document().map(day -> nearest(match, context, YearMonth.from(day), months[1]));
        return last.map(end -> {
            YearMonth start = YearMonth.of(months[0] > months[1] ? end.getYear() - 1 : end.getYear(), months[0]);
            Period period = Period.between(start.atDay(1), end.atEndOfMonth());
            return stated.isPresent() ? Meaning.explicit(period) : Meaning.relative(period);
        });
    }

    static Optional<Meaning> holiday(TimeMatch match, TimeContext context) {
        int date = match.has("new")
                ? 101
                : match.has("boxing")
                        ? 1226
                        : match.has("valentine")
                                ? 214
                                : match.first(WordClass.HOLIDAY).orElse(0);
        int shift = match.has("eve") ? 1 : 0;
        return day(OptionalInt.empty(), date / 100, date % 100, context)
                .map(day -> Meaning.relative(day.minusDays(shift)));
    }

    /** Last, this or next year of the report. */
    private static Optional<Integer> year(TimeMatch match, TimeContext context) {
        int shift = match.first(WordClass.DIRECTION).orElse(0);
        return context.document().map(day -> day.getYear() + shift);
    }

    private static Optional<LocalDate> day(OptionalInt year, int month, int day, TimeContext context) {
        if (year.isPresent()) {
            return valid(year.getAsInt(), month, day);
        }
        return context.document().flatMap(document -> nearest(document, month, day, context.course()));
    }

    /**
     * The year that a day without one belongs to: the nearest, but a past that lies more than a week ahead is last year's and a
     * future that lies more than a week back is next year's. A week, because tense is sometimes misread.
     */
    private static Optional<LocalDate> nearest(LocalDate document, int month, int day, Course course) {
        List<LocalDate> years = IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> valid(document.getYear() + shift, month, day))
                .flatMap(Optional::stream)
                .filter(date -> course != Course.PAST || !date.isAfter(document.plusWeeks(1)))
                .filter(date -> course != Course.FUTURE || !date.isBefore(document.minusWeeks(1)))
                .toList();
        return years.stream().min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, document))));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, Month.of(month), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

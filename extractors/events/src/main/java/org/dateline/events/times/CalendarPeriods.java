package org.dateline.events.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Weekdays, weeks, seasons, years and parts of them. */
final class CalendarPeriods {

    /** Before this hour a report of "this weekend" or "tonight" speaks of the day that has just ended. */
    private static final int SMALL_HOURS = 5;

    private CalendarPeriods() {}

    static Optional<Meaning> weekday(TimeMatch match, TimeContext context) {
        DayOfWeek weekday = DayOfWeek.of(match.weekday().orElseThrow());
        // "the Sunday before the vote": the vote has been since
        OptionalInt direction = match.has("before") ? OptionalInt.of(-1) : match.first(WordClass.DIRECTION);
        return context.document().map(day -> Meaning.relative(weekday(day, weekday, direction, context)));
    }

    private static LocalDate weekday(
            LocalDate document, DayOfWeek weekday, OptionalInt direction, TimeContext context) {
        if (direction.isEmpty()) {
            return document.with(
                    context.isFuture()
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
        }
        if (direction.getAsInt() == 0) {
            LocalDate thisWeek = Period.weekOf(document).first().plusDays(weekday.getValue() - 1L);
            return context.isFuture() && thisWeek.isBefore(document) ? thisWeek.plusWeeks(1) : thisWeek;
        }
        return document.with(
                direction.getAsInt() < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }

    static Optional<Meaning> weekdayOfWeek(TimeMatch match, TimeContext context) {
        int weekday = match.weekday().orElseThrow();
        int weeks = match.first(WordClass.DIRECTION).orElse(0);
        return context.document()
                .map(day -> Meaning.relative(
                        Period.weekOf(day.plusWeeks(weeks)).first().plusDays(weekday - 1L)));
    }

    static Optional<Meaning> weekdaysAgo(TimeMatch match, TimeContext context) {
        DayOfWeek weekday = DayOfWeek.of(match.first(WordClass.WEEKDAYS).orElseThrow());
        int count = match.first(WordClass.NUMBER).orElse(1);
        return context.document()
                .map(day -> Meaning.relative(
                        day.with(TemporalAdjusters.previous(weekday)).minusWeeks(count - 1L)));
    }

    static Optional<Meaning> year(TimeMatch match, TimeContext context) {
        Period whole = Period.ofYear(match.first(WordClass.YEAR).orElseThrow());
        return Optional.of(Meaning.explicit(part(whole, Unit.YEAR, match, context)));
    }

    static Optional<Meaning> years(TimeMatch match, TimeContext context) {
        int[] years = match.values(WordClass.YEAR).toArray();
        int first = years[0];
        // "1990-91"
        int last = years.length > 1
                ? years[1]
                : first / 100 * 100 + match.first(WordClass.NUMBER).orElse(0);
        return first >= last
                ? Optional.empty()
                : Optional.of(Meaning.explicit(Period.between(
                        Period.ofYear(first).first(), Period.ofYear(last).last())));
    }

    static Optional<Meaning> decade(TimeMatch match, TimeContext context) {
        Period whole = Period.decadeOf(match.first(WordClass.DECADE)
                .orElse(match.first(WordClass.SHORT_DECADE).orElse(0)));
        return Optional.of(Meaning.explicit(part(whole, Unit.DECADE, match, context)));
    }

    static Optional<Meaning> season(TimeMatch match, TimeContext context) {
        int month = match.first(WordClass.SEASON).orElseThrow();
        OptionalInt year = match.first(WordClass.YEAR);
        if (year.isPresent()) {
            return Optional.of(Meaning.explicit(season(year.getAsInt(), month)));
        }
        OptionalInt direction = match.first(WordClass.DIRECTION);
        return context.document().map(day -> {
            Period sameYear = season(day.getYear(), month);
            boolean ahead = direction.orElse(context.isFuture() ? 1 : -1) > 0;
            boolean fixed = direction.isPresent() && direction.getAsInt() == 0;
            if (fixed
                    || (ahead
                            ? !sameYear.last().isBefore(day)
                            : !sameYear.first().isAfter(day))) {
                return Meaning.relative(sameYear);
            }
            return Meaning.relative(season(day.getYear() + (ahead ? 1 : -1), month));
        });
    }

    private static Period season(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Period.between(first, first.plusMonths(3).minusDays(1));
    }

    static Optional<Meaning> quarter(TimeMatch match, TimeContext context) {
        LocalDate first = LocalDate.of(match.first(WordClass.YEAR).orElseThrow(), 1, 1)
                .plusMonths(3L * (match.first(WordClass.ORDINAL).orElse(1) - 1));
        return Optional.of(
                Meaning.explicit(Period.between(first, first.plusMonths(3).minusDays(1))));
    }

    static Optional<Meaning> half(TimeMatch match, TimeContext context) {
        OptionalInt stated = match.first(WordClass.YEAR);
        Optional<Integer> year = stated.isPresent()
                ? Optional.of(stated.getAsInt())
                : context.document()
                        .map(day ->
                                day.getYear() + match.first(WordClass.DIRECTION).orElse(0));
        return year.map(number -> {
            LocalDate first = LocalDate.of(number, match.has("first") ? 1 : 7, 1);
            Period half = Period.between(first, first.plusMonths(6).minusDays(1));
            return stated.isPresent() ? Meaning.explicit(half) : Meaning.relative(half);
        });
    }

    static Optional<Meaning> monthsOfYear(TimeMatch match, TimeContext context) {
        int months = Math.max(1, Math.min(12, match.first(WordClass.NUMBER).orElse(1)));
        OptionalInt stated = match.first(WordClass.YEAR);
        boolean isLastYear = match.words().get(match.words().size() - 2).is(WordClass.DIRECTION)
                && match.words().get(match.words().size() - 2).value(WordClass.DIRECTION) < 0;
        Optional<Integer> year = stated.isPresent()
                ? Optional.of(stated.getAsInt())
                : context.document().map(day -> day.getYear() - (isLastYear ? 1 : 0));
        return year.map(number -> {
            Period whole = Period.ofYear(number);
            Period part = match.has("first")
                    ? Period.between(
                            whole.first(), whole.first().plusMonths(months).minusDays(1))
                    : Period.between(whole.last().plusDays(1).minusMonths(months), whole.last());
            return stated.isPresent() ? Meaning.explicit(part) : Meaning.relative(part);
        });
    }

    /** "last week", "late this month", "the end of the year". */
    static Optional<Meaning> period(TimeMatch match, TimeContext context) {
        Unit unit = Unit.of(match.first(WordClass.UNIT).orElse(Unit.YEAR.ordinal()));
        int shift = match.first(WordClass.DIRECTION).orElse(0);
        return context.document().map(day -> {
            if (match.has("turn")) {
                return Meaning.relative(turnOfYear(day));
            }
            LocalDate there = unit == Unit.WEEKEND ? weekend(day, shift, context) : unit.shift(day, shift);
            Period whole = unit.around(there);
            return Meaning.relative(
                    unit == Unit.WEEKEND && context.hour() >= 0 && context.hour() < SMALL_HOURS
                            ? notAfter(whole, day.minusDays(1))
                            : part(whole, unit, match, context));
        });
    }

    private static Period turnOfYear(LocalDate day) {
        LocalDate newYear = LocalDate.of(day.getYear() + (day.getMonthValue() > 9 ? 1 : 0), 1, 1);
        return Period.between(newYear.minusDays(7), newYear.plusDays(6));
    }

    /** A day of the weekend meant: on Monday and Tuesday "this weekend" was the last one, unless the sentence looks ahead. */
    private static LocalDate weekend(LocalDate day, int shift, TimeContext context) {
        boolean atWeekend = day.getDayOfWeek().getValue() >= 6;
        if (shift > 0) {
            return atWeekend ? day.plusWeeks(1) : day;
        }
        if (shift < 0) {
            return day.minusWeeks(1);
        }
        boolean isPast = context.course() == Course.PAST || day.getDayOfWeek().getValue() <= 2;
        return atWeekend || context.isFuture() || !isPast ? day : day.minusWeeks(1);
    }

    private static Period notAfter(Period period, LocalDate day) {
        return period.first().isAfter(day) || !period.last().isAfter(day)
                ? period
                : Period.between(period.first(), day);
    }

    /** "earlier this month" ends today, "later this month" begins today. */
    private static Period part(Period whole, Unit unit, TimeMatch match, TimeContext context) {
        OptionalInt part = match.first(WordClass.PART);
        Optional<LocalDate> today =
                context.document().filter(day -> !day.isBefore(whole.first()) && !day.isAfter(whole.last()));
        if (today.isPresent() && match.has("earlier")) {
            return Period.between(whole.first(), today.get());
        }
        if (today.isPresent() && match.has("later")) {
            return Period.between(today.get(), whole.last());
        }
        return part.isPresent() ? PeriodParts.part(whole, unit, part.getAsInt()) : whole;
    }
}

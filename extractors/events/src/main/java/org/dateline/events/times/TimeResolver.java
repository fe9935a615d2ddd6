package org.dateline.events.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Finds what a phrase means. */
final class TimeResolver {

    private final Distances distances;

    TimeResolver(Set<String> sequels) {
        this.distances = new Distances(sequels);
    }

    /** Empty where it means no date, or one that needs a date of the report which is not known. */
    Optional<Meaning> resolve(TimeMatch match, TimeContext context) {
        return meaning(match, context).filter(TimeResolver::isOfThisEra);
    }

    /** ISO 8601 writes years of four digits. */
    private static boolean isOfThisEra(Meaning meaning) {
        return meaning.period().first().getYear() > 0 && meaning.period().last().getYear() < 10_000;
    }

    private Optional<Meaning> meaning(TimeMatch match, TimeContext context) {
        return switch (match.rule()) {
            case NONE, RECURRING -> Optional.empty();
            case WEEKDAY -> CalendarPeriods.weekday(match, context);
            case WEEKDAY_OF_WEEK -> CalendarPeriods.weekdayOfWeek(match, context);
            case WEEKDAYS_AGO -> CalendarPeriods.weekdaysAgo(match, context);
            case DATE -> CalendarDates.date(match, context);
            case DATE_OF_YEAR -> CalendarDates.dateOfYear(match, context);
            case NAMED_DAY -> Optional.of(Meaning.explicit(Period.of(LocalDate.of(2001, 9, 11))));
            case DAYS -> CalendarDates.days(match, context);
            case NUMERIC -> CalendarDates.numeric(match, context);
            case NTH_OF_MONTH -> CalendarDates.nthOfMonth(match, context);
            case MONTH -> CalendarDates.month(match, context);
            case MONTH_OF_YEAR -> CalendarDates.monthOfYear(match, context);
            case MONTHS -> CalendarDates.months(match, context);
            case HOLIDAY -> CalendarDates.holiday(match, context);
            case YEAR -> CalendarPeriods.year(match, context);
            case YEARS -> CalendarPeriods.years(match, context);
            case DECADE -> CalendarPeriods.decade(match, context);
            case SEASON -> CalendarPeriods.season(match, context);
            case QUARTER -> CalendarPeriods.quarter(match, context);
            case HALF, HALF_OF_YEAR -> CalendarPeriods.half(match, context);
            case PERIOD, PERIOD_PART -> CalendarPeriods.period(match, context);
            case DAY_WORD -> distances.dayWord(match, context);
            case OVERNIGHT -> distances.overnight(context);
            case AGO -> distances.ago(match, context);
            case AHEAD -> distances.ahead(match, context);
            case SPAN_BACK -> distances.spanBack(match, context);
            case SPAN_AHEAD -> distances.spanAhead(match, context);
            case SPAN -> distances.span(match, context);
            case RECENTLY -> distances.recently(context);
            case LATER -> distances.fromHere(match, context, 1);
            case EARLIER -> distances.fromHere(match, context, -1);
            case BEFORE_THAT -> distances.beforeThat(match, context);
            case AFTER_CLAUSE -> distances.afterClause(match, context);
            case NEIGHBOUR -> distances.neighbour(match, context);
            case SAME, SAME_DAY -> distances.same(match, context);
            case NTH_STRAIGHT -> distances.nthStraight(match, context);
            case LASTING -> distances.lasting(match, context);
            case CLOCK -> distances.clock(match, context);
        };
    }

    /** Does the narrative go on from here? */
    static boolean movesTheNarrative(TimeRule rule) {
        return switch (rule) {
            case SPAN_BACK, SPAN_AHEAD, SPAN, RECENTLY, LASTING, CLOCK, RECURRING, NTH_STRAIGHT, DECADE -> false;
            default -> true;
        };
    }

    boolean datesWhatFollows(TimeMatch match, TimeContext context) {
        return distances.datesWhatFollows(match, context);
    }
}

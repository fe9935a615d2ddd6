package org.dateline.events.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Finds what a phrase means. */
final class TimeResolver {

    private final NarrativeTimes narrative;

    TimeResolver(Set<String> sequels) {
        this.narrative = new NarrativeTimes(sequels);
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
            case MONTHS_OF_YEAR -> CalendarPeriods.monthsOfYear(match, context);
            case PERIOD, PERIOD_PART -> CalendarPeriods.period(match, context);
            case DAY_WORD -> Distances.dayWord(match, context);
            case OVERNIGHT -> Distances.overnight(context);
            case AGO -> Distances.ago(match, context);
            case AHEAD -> Distances.ahead(match, context);
            case SPAN_BACK -> Distances.spanBack(match, context);
            case SPAN_AHEAD -> Distances.spanAhead(match, context);
            case SPAN -> Distances.span(match, context);
            case RECENTLY -> Distances.recently(context);
            case LATER -> narrative.fromHere(match, context, 1);
            case EARLIER -> narrative.fromHere(match, context, -1);
            case BEFORE_THAT -> narrative.beforeThat(match, context);
            case AFTER_CLAUSE -> narrative.afterClause(match, context);
            case NEIGHBOUR -> narrative.neighbour(match, context);
            case SAME, SAME_DAY -> narrative.same(match, context);
            case NTH_STRAIGHT -> narrative.nthStraight(match, context);
            case LASTING -> Distances.lasting(match, context);
            case CLOCK -> narrative.clock(match, context);
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
        return narrative.datesWhatFollows(match, context);
    }
}

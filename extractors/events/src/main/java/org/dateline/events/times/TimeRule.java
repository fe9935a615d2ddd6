package org.dateline.events.times;

import java.util.Locale;

/** What a phrase of {@code time-patterns.tsv} means. */
enum TimeRule {
    /** No time at all. */
    NONE,
    /** A weekday, by tense the last or the next one. */
    WEEKDAY,
    /** The weekday of last, this or next week. */
    WEEKDAY_OF_WEEK,
    /** Every Friday: no date. */
    RECURRING,
    /** Day and month, with a year or the nearest one. */
    DATE,
    /** "3 May last year". */
    DATE_OF_YEAR,
    /** "9/11", "the September 11 attacks": 11 September 2001, whatever the date of the report. */
    NAMED_DAY,
    /** "3 and 4 May". */
    DAYS,
    /** "15/09/2020". */
    NUMERIC,
    /** "the 15th of last month". */
    NTH_OF_MONTH,
    /** A month or part of it, with a year or the nearest one. */
    MONTH,
    /** "January last year". */
    MONTH_OF_YEAR,
    /** "March to June 2019". */
    MONTHS,
    YEAR,
    /** "2003-2011". */
    YEARS,
    DECADE,
    SEASON,
    QUARTER,
    /** "the first half of 2019". */
    HALF,
    /** "the first three months of 2020". */
    MONTHS_OF_YEAR,
    /** "the first half of last year". */
    HALF_OF_YEAR,
    /** "last week", "this month", "next year". */
    PERIOD,
    /** "late last year", "the end of the month". */
    PERIOD_PART,
    /** "yesterday", "tonight", "last night". */
    DAY_WORD,
    OVERNIGHT,
    /** "three days ago". */
    AGO,
    /** "two Fridays ago". */
    WEEKDAYS_AGO,
    /** "in three days' time". */
    AHEAD,
    /** "over the last year", "in recent weeks". */
    SPAN_BACK,
    /** "in the coming weeks". */
    SPAN_AHEAD,
    /** "the last week", "the next month". */
    SPAN,
    RECENTLY,
    /** "three days later". */
    LATER,
    /** "three days earlier". */
    EARLIER,
    /** "hours before that", "a day after this". */
    BEFORE_THAT,
    /** "three days after …": see {@link TimesPlugin}. */
    AFTER_CLAUSE,
    /** "the previous day", "the following week". */
    NEIGHBOUR,
    /** "the same day", "that year". */
    SAME,
    /** "later in the day". */
    SAME_DAY,
    /** "for a fifth straight day". */
    NTH_STRAIGHT,
    /** "for months", where it has lasted until now. */
    LASTING,
    CLOCK,
    HOLIDAY;

    static TimeRule of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}

package org.dateline.events.times;

/** What a word can stand for in a phrase of time. The value of each is explained in {@code time-words.tsv}. */
enum WordClass {
    WEEKDAY,
    WEEKDAYS,
    WEEKDAY_SHORT,
    MONTH,
    /** A month whose name is nothing else in English, so that it needs no preposition. */
    SURE_MONTH,
    MONTH_SHORT,
    /** 1 to 31, also with an ordinal ending. */
    DAY,
    YEAR,
    DECADE,
    /** "90s" */
    SHORT_DECADE,
    NUMBER,
    ORDINAL,
    VAGUE,
    UNIT,
    UNITS,
    DIRECTION,
    PART,
    DAY_PART,
    DAY_WORD,
    SEASON,
    HOLIDAY,
    DIGITS,
    /** "6am" */
    CLOCK,
    /** any word of letters */
    ANY
}

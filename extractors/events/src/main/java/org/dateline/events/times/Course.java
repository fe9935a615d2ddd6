package org.dateline.events.times;

/** Which way a sentence looks from the day of publication. */
enum Course {
    PAST,
    FUTURE,
    UNKNOWN
}

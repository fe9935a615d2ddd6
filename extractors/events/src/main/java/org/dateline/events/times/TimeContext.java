package org.dateline.events.times;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.model.Clause;

/**
 * What the meaning of a phrase depends on.
 *
 * @param document the day of the report, where it is known
 * @param hour of publication, or -1 where it is not known
 * @param anchor the time that the text spoke of last
 * @param anchorAge how many sentences ago it did so
 * @param news the day of the news: the last one spoken of that lies in the week before the report
 * @param course the way the clause around the phrase looks
 * @param clause the clause around the phrase
 */
record TimeContext(
        Optional<LocalDate> document,
        int hour,
        Optional<Period> anchor,
        int anchorAge,
        Optional<LocalDate> news,
        Course course,
        Optional<Clause> clause) {

    boolean isFuture() {
        return course == Course.FUTURE;
    }

    /** The day of the news, else the day of the report. */
    Optional<Period> newsDay() {
        return news.or(() -> document).map(Period::of);
    }

    /** The time the text spoke of last, or the day of the report where it has not spoken of any. */
    Optional<Period> here() {
        return anchor.or(() -> document.map(Period::of));
    }
}

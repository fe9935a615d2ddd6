package org.dateline.events.times;

import java.time.LocalDate;
import java.util.Optional;

/** The times that a text has spoken of so far. */
final class Narrative {

    /** A report tells of the days before it. */
    static final int DAYS_OF_NEWS = 7;

    /** More sentences ago than any text has. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Optional<LocalDate> document;
    private Optional<Period> anchor = Optional.empty();
    private Optional<LocalDate> news = Optional.empty();
    private int sentence = -1;

    Narrative(Optional<LocalDate> document) {
        this.document = document;
    }

    void moveTo(Period period, int itsSentence) {
        anchor = Optional.of(period);
        sentence = itsSentence;
        if (period.isDay()
                && document.filter(day -> isNews(period.first(), day)).isPresent()) {
            news = Optional.of(period.first());
        }
    }

    private static boolean isNews(LocalDate day, LocalDate document) {
        return !day.isAfter(document) && day.isAfter(document.minusDays(DAYS_OF_NEWS));
    }

    Optional<Period> anchor() {
        return anchor;
    }

    Optional<LocalDate> news() {
        return news;
    }

    /** How many sentences ago the text spoke of a time. */
    int age(int itsSentence) {
        return anchor.isEmpty() ? NEVER : itsSentence - sentence;
    }
}

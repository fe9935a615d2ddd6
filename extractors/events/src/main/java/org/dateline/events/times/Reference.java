package org.dateline.events.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Precision;

/**
 * The day that relative times are counted from: that of the dateline ("TEHRAN, 26 September"), else that of publication.
 *
 * @param day where it is known
 * @param hour of publication, or -1 where it is not known
 */
record Reference(Optional<LocalDate> day, int hour) {

    /** A dispatch is published at most so many days after it was filed. */
    private static final int DAYS_ON_THE_WIRE = 4;

    private static final int HOUR_START = 11;

    static Reference of(Article article, WordReader reader, TimePatterns patterns) {
        DateValue published = article.metadata().published();
        Optional<LocalDate> day = isExact(published) ? published.firstDay() : Optional.empty();
        Optional<LocalDate> filed = article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.DATELINE)
                .flatMap(passage -> filed(article, passage, day, reader, patterns).stream())
                .findFirst();
        return filed.isPresent() && !filed.equals(day) ? new Reference(filed, -1) : new Reference(day, hour(published));
    }

    private static boolean isExact(DateValue value) {
        return switch (value.precision()) {
            case SECOND, MINUTE, DAY -> true;
            default -> false;
        };
    }

    private static Optional<LocalDate> filed(
            Article article,
            Passage dateline,
            Optional<LocalDate> published,
            WordReader reader,
            TimePatterns patterns) {
        List<Word> words = reader.read(article.text(), dateline.span());
        TimeContext context =
                new TimeContext(published, -1, Optional.empty(), 0, Optional.empty(), Course.PAST, Optional.empty());
        return patterns.find(words).stream()
                .filter(match -> match.rule() == TimeRule.DATE || match.rule() == TimeRule.NUMERIC)
                .flatMap(match -> (match.rule() == TimeRule.DATE
                                ? CalendarDates.date(match, context)
                                : CalendarDates.numeric(match, context))
                        .stream())
                .map(meaning -> meaning.period().first())
                .filter(day -> published.isEmpty() || isJustBefore(day, published.get()))
                .findFirst();
    }

    private static boolean isJustBefore(LocalDate filed, LocalDate published) {
        long days = ChronoUnit.DAYS.between(filed, published);
        return days >= -1 && days <= DAYS_ON_THE_WIRE;
    }

    /** Midnight sharp is what systems write that know no hour. */
    private static int hour(DateValue published) {
        String value = published.value();
        boolean hasTime = published.precision() == Precision.MINUTE || published.precision() == Precision.SECOND;
        if (!hasTime || value.length() < HOUR_START + 5) {
            return -1;
        }
        String time = value.substring(HOUR_START, HOUR_START + 5);
        return time.equals("00:00") || !time.matches("\\d\\d:\\d\\d") ? -1 : Integer.parseInt(time.substring(0, 2));
    }
}

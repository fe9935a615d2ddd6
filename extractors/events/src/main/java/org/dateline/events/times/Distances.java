package org.dateline.events.times;

import java.util.Optional;

/** Times that are counted from the day of the report. */
final class Distances {

    private static final int RECENT_DAYS = 30;

    private Distances() {}

    static Optional<Meaning> dayWord(TimeMatch match, TimeContext context) {
        int days = match.has("before")
                ? -2
                : match.has("after")
                        ? 2
                        : match.first(WordClass.DAY_WORD)
                                .orElse(match.first(WordClass.DIRECTION).orElse(0));
        return context.document().map(day -> Meaning.relative(day.plusDays(days)));
    }

    static Optional<Meaning> overnight(TimeContext context) {
        return context.document().map(day -> Meaning.relative(Period.between(day.minusDays(1), day)));
    }

    static Optional<Meaning> ago(TimeMatch match, TimeContext context) {
        return context.document().map(day -> Meaning.relative(Counting.counted(match, day, -1)));
    }

    static Optional<Meaning> ahead(TimeMatch match, TimeContext context) {
        return context.document().map(day -> Meaning.relative(Counting.counted(match, day, 1)));
    }

    static Optional<Meaning> spanBack(TimeMatch match, TimeContext context) {
        return context.document()
                .map(day ->
                        Meaning.relative(Period.between(Counting.unit(match).shift(day, -Counting.count(match)), day)));
    }

    static Optional<Meaning> spanAhead(TimeMatch match, TimeContext context) {
        return context.document()
                .map(day -> Meaning.relative(
                        Period.between(day, Counting.unit(match).shift(day, Counting.count(match)))));
    }

    static Optional<Meaning> span(TimeMatch match, TimeContext context) {
        return match.first(WordClass.DIRECTION).orElse(-1) < 0 ? spanBack(match, context) : spanAhead(match, context);
    }

    static Optional<Meaning> recently(TimeContext context) {
        return context.document().map(day -> Meaning.relative(Period.between(day.minusDays(RECENT_DAYS), day)));
    }

    /** Only what has lasted until now says when. */
    static Optional<Meaning> lasting(TimeMatch match, TimeContext context) {
        boolean untilNow =
                context.clause().isPresent() && context.clause().get().perfect();
        return untilNow ? spanBack(match, context) : Optional.empty();
    }
}

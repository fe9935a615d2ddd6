package org.dateline.events.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Precision;

/** Times that are counted: from the day of the report, or from the time that the text spoke of last. */
final class Distances {

    private static final int RECENT_DAYS = 30;

    /** Report and publication may keep different hours. */
    private static final int HOURS_ABROAD = 6;

    private final Set<String> sequels;

    /** @param sequels verbs whose subject is the news itself: "the talks come three days after …" */
    Distances(Set<String> sequels) {
        this.sequels = sequels;
    }

    Optional<Meaning> dayWord(TimeMatch match, TimeContext context) {
        int days = match.has("before")
                ? -2
                : match.has("after")
                        ? 2
                        : match.first(WordClass.DAY_WORD)
                                .orElse(match.first(WordClass.DIRECTION).orElse(0));
        return context.document().map(day -> Meaning.relative(day.plusDays(days)));
    }

    Optional<Meaning> overnight(TimeContext context) {
        return context.document().map(day -> Meaning.relative(Period.between(day.minusDays(1), day)));
    }

    Optional<Meaning> ago(TimeMatch match, TimeContext context) {
        return context.document().map(day -> Meaning.relative(counted(match, day, -1)));
    }

    Optional<Meaning> ahead(TimeMatch match, TimeContext context) {
        return context.document().map(day -> Meaning.relative(counted(match, day, 1)));
    }

    Optional<Meaning> spanBack(TimeMatch match, TimeContext context) {
        return context.document()
                .map(day -> Meaning.relative(Period.between(unit(match).shift(day, -count(match)), day)));
    }

    Optional<Meaning> spanAhead(TimeMatch match, TimeContext context) {
        return context.document()
                .map(day -> Meaning.relative(Period.between(day, unit(match).shift(day, count(match)))));
    }

    Optional<Meaning> span(TimeMatch match, TimeContext context) {
        return match.first(WordClass.DIRECTION).orElse(-1) < 0 ? spanBack(match, context) : spanAhead(match, context);
    }

    Optional<Meaning> recently(TimeContext context) {
        return context.document().map(day -> Meaning.relative(Period.between(day.minusDays(RECENT_DAYS), day)));
    }

    /** Only what has lasted until now says when. */
    Optional<Meaning> lasting(TimeMatch match, TimeContext context) {
        boolean untilNow =
                context.clause().isPresent() && context.clause().get().perfect();
        return untilNow ? spanBack(match, context) : Optional.empty();
    }

    Optional<Meaning> fromHere(TimeMatch match, TimeContext context, int sign) {
        return context.here()
                .filter(here -> !isFarFiner(unit(match), here))
                .map(here -> Meaning.context(counted(match, here, sign)));
    }

    /** A year or more is no place to count days from. */
    private static boolean isFarFiner(Unit unit, Period here) {
        return unit.compareTo(Unit.MONTH) < 0 && ChronoUnit.DAYS.between(here.first(), here.last()) > 100;
    }

    /** "hours before that", "a day after this". */
    Optional<Meaning> beforeThat(TimeMatch match, TimeContext context) {
        return fromHere(match, context, match.has("before") ? -1 : 1);
    }

    /** Does such a phrase date what follows it, because the clause around it is dated otherwise or is the news itself? */
    boolean datesWhatFollows(TimeMatch match, TimeContext context) {
        return !standsAlone(match)
                && (context.anchorAge() == 0
                        || sequels.contains(match.before())
                        || sequels.contains(match.before(2))
                        || sequels.contains(match.before(3)));
    }

    /** "The week before, a bridge fell": nothing follows that could be dated. */
    private static boolean standsAlone(TimeMatch match) {
        return match.after().isEmpty()
                || !Character.isLetterOrDigit(match.after().charAt(0));
    }

    Optional<Meaning> afterClause(TimeMatch match, TimeContext context) {
        int sign = match.has("before") ? -1 : 1;
        if (standsAlone(match)) {
            return fromHere(match, context, sign);
        }
        if (datesWhatFollows(match, context)) {
            Optional<Period> here = context.anchorAge() == 0 ? context.anchor() : context.newsDay();
            return here.map(period -> Meaning.context(counted(match, period, -sign)));
        }
        return context.anchor()
                .filter(here -> context.anchorAge() == 1 && !isNews(here, context))
                .map(here -> Meaning.context(counted(match, here, sign)))
                .filter(meaning -> isPossible(meaning, context));
    }

    /** What the text spoke of last is not what is counted from if it is the news itself. */
    private static boolean isNews(Period here, TimeContext context) {
        return context.document().isPresent()
                && !here.last().isBefore(context.document().get().minusDays(Narrative.DAYS_OF_NEWS));
    }

    private static boolean isPossible(Meaning meaning, TimeContext context) {
        return context.isFuture()
                || context.document().isEmpty()
                || !meaning.period().first().isAfter(context.document().get());
    }

    Optional<Meaning> neighbour(TimeMatch match, TimeContext context) {
        int sign = match.has("previous") || match.has("preceding") ? -1 : 1;
        Unit unit = unit(match);
        return context.here().map(here -> {
            LocalDate there = unit.shift(sign < 0 ? here.first() : here.last(), sign);
            return Meaning.context(isFiner(unit, here) ? here : unit.around(there));
        });
    }

    Optional<Meaning> same(TimeMatch match, TimeContext context) {
        Unit unit = unit(match);
        return context.here().map(here -> Meaning.context(isFiner(unit, here) ? here : unit.around(here.first())));
    }

    Optional<Meaning> nthStraight(TimeMatch match, TimeContext context) {
        return context.newsDay().map(here -> Meaning.context(unit(match).around(here.first())));
    }

    /**
     * The day the text spoke of last in this sentence or the two before, else the day of the news. An hour that is far ahead of
     * that of publication was the day before.
     */
    Optional<Meaning> clock(TimeMatch match, TimeContext context) {
        Optional<Period> near = context.anchor().filter(here -> here.isDay() && context.anchorAge() <= 2);
        if (near.isPresent() || context.news().isPresent()) {
            return near.or(context::newsDay).map(Meaning::context);
        }
        boolean isAhead = context.hour() >= 0 && ClockTime.hour(match) > context.hour() + HOURS_ABROAD;
        return context.document()
                .map(day -> Meaning.context(Period.of(isAhead && !context.isFuture() ? day.minusDays(1) : day)));
    }

    private static Unit unit(TimeMatch match) {
        return Unit.of(match.first(WordClass.UNIT).orElse(Unit.DAY.ordinal()));
    }

    private static int count(TimeMatch match) {
        return match.first(WordClass.NUMBER).orElse(match.first(WordClass.VAGUE).orElse(isPlural(match) ? 4 : 1));
    }

    private static boolean isPlural(TimeMatch match) {
        return match.has(WordClass.UNITS);
    }

    private static boolean isFiner(Unit unit, Period period) {
        return switch (period.precision()) {
            case MONTH -> unit.compareTo(Unit.MONTH) < 0 || unit == Unit.WEEKEND;
            case YEAR -> unit.compareTo(Unit.YEAR) < 0 || unit == Unit.WEEKEND;
            case INTERVAL ->
                unit.compareTo(Unit.WEEK) < 0 && ChronoUnit.DAYS.between(period.first(), period.last()) > 2;
            default -> false;
        };
    }

    private static Period counted(TimeMatch match, Period here, int sign) {
        if (isFiner(unit(match), here)) {
            return here;
        }
        if (here.precision() == Precision.YEAR && unit(match) == Unit.YEAR && match.has(WordClass.NUMBER)) {
            return Period.ofYear(here.first().getYear() + sign * count(match));
        }
        return counted(match, sign < 0 ? here.first() : here.last(), sign);
    }

    private static Period counted(TimeMatch match, LocalDate here, int sign) {
        Unit unit = unit(match);
        if (!match.has(WordClass.VAGUE) && (match.has(WordClass.NUMBER) || !isPlural(match))) {
            int count = match.first(WordClass.NUMBER).orElse(1);
            if (match.has("half") && !match.has("and")) {
                return Period.of(YearMonth.from(here.plusMonths(unit == Unit.YEAR ? sign * 6L : sign * 60L)));
            }
            if (match.has("less") || match.has("fewer")) {
                return ordered(
                        here.plusDays(sign), unit.shift(here, sign * count).minusDays(sign));
            }
            if (match.has("more")) {
                return ordered(
                        unit.shift(here, sign * count).plusDays(sign),
                        unit.shift(here, sign * (count + 1)).minusDays(unit.compareTo(Unit.WEEK) < 0 ? 0 : sign));
            }
            return unit.at(here, sign * count);
        }
        if (unit.compareTo(Unit.DAY) < 0) {
            return Period.of(here);
        }
        int most = match.has("couple") ? 3 : match.has("few") ? 5 : unit == Unit.DAY ? 9 : 6;
        return ordered(unit.shift(here, sign * (match.has("couple") ? 1 : 2)), unit.shift(here, sign * most));
    }

    private static Period ordered(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? Period.between(other, one) : Period.between(one, other);
    }
}

package org.dateline.events.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Times that are counted from the time that the text spoke of last. */
final class NarrativeTimes {

    /** Report and publication may keep different hours. */
    private static final int HOURS_ABROAD = 6;

    /** So many days make a period too long to count days from. */
    private static final int LONG = 100;

    private final Set<String> sequels;

    /** @param sequels verbs whose subject is the news itself: "the talks come three days after …" */
    NarrativeTimes(Set<String> sequels) {
        this.sequels = sequels;
    }

    Optional<Meaning> fromHere(TimeMatch match, TimeContext context, int sign) {
        return context.here()
                .filter(here -> !isFarFiner(Counting.unit(match), here))
                .map(here -> Meaning.context(Counting.counted(match, here, sign)));
    }

    /** A year or more is no place to count days from. */
    private static boolean isFarFiner(Unit unit, Period here) {
        return unit.compareTo(Unit.MONTH) < 0 && ChronoUnit.DAYS.between(here.first(), here.last()) > LONG;
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
            return here.map(period -> Meaning.context(Counting.counted(match, period, -sign)));
        }
        return context.anchor()
                .filter(here -> context.anchorAge() == 1 && !isNews(here, context))
                .map(here -> Meaning.context(Counting.counted(match, here, sign)))
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
        Unit unit = Counting.unit(match);
        return context.here().map(here -> {
            LocalDate there = unit.shift(sign < 0 ? here.first() : here.last(), sign);
            return Meaning.context(Counting.isFiner(unit, here) ? here : unit.around(there));
        });
    }

    Optional<Meaning> same(TimeMatch match, TimeContext context) {
        Unit unit = Counting.unit(match);
        return context.here()
                .map(here -> Meaning.context(Counting.isFiner(unit, here) ? here : unit.around(here.first())));
    }

    Optional<Meaning> nthStraight(TimeMatch match, TimeContext context) {
        return context.newsDay()
                .map(here -> Meaning.context(Counting.unit(match).around(here.first())));
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
}

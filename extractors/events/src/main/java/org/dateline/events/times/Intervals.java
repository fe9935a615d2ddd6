package org.dateline.events.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Span;

/** Times that begin or end with another: "from Monday to Wednesday", "between 2003 and 2011", "since March", "until Friday". */
final class Intervals {

    private final TimeCues cues;

    Intervals(TimeCues cues) {
        this.cues = cues;
    }

    /** Joins neighbours where the words between them say so. */
    List<FoundTime> join(List<FoundTime> times) {
        List<FoundTime> joined = new ArrayList<>();
        for (FoundTime time : times) {
            Optional<FoundTime> before =
                    joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            Optional<FoundTime> both = before.flatMap(first -> join(first, time));
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(time);
            }
        }
        return joined;
    }

    private Optional<FoundTime> join(FoundTime first, FoundTime second) {
        TimeMatch start = first.match();
        TimeMatch end = second.match();
        if (end.start() != start.end() + 1
                || first.meaning().isEmpty()
                || second.meaning().isEmpty()) {
            return Optional.empty();
        }
        String link = end.before();
        String lead = start.before();
        boolean isOne = lead.equals("between") && link.equals("and")
                || cues.is("interval-word", link)
                        && (lead.equals("from") || start.rule() == end.rule() && !link.equals("to"));
        if (!isOne) {
            return Optional.empty();
        }
        Meaning last = second.meaning().get();
        Period whole = stretch(start, first.meaning().get().period(), end, last.period());
        return Optional.of(first.with(first.span().cover(second.span()), new Meaning(whole, last.basis()), true));
    }

    private static Period stretch(TimeMatch start, Period from, TimeMatch end, Period to) {
        LocalDate first = from.first();
        LocalDate last = to.last();
        if (end.has(WordClass.YEAR)
                && !start.has(WordClass.YEAR)
                && start.month().isPresent()) {
            first = first.withYear(to.first().getYear());
        }
        if (last.isBefore(first)) {
            first = start.rule() == TimeRule.WEEKDAY ? first.minusWeeks(1) : first.minusYears(1);
        }
        return Period.between(first, last);
    }

    /** "since" reaches to the day of the report; "until" and "by" begin there, where what they name is still to come. */
    FoundTime bound(FoundTime time, Optional<LocalDate> document) {
        TimeMatch match = time.match();
        if (document.isEmpty() || time.meaning().isEmpty() || match.after().equals("'s")) {
            return time;
        }
        LocalDate day = document.get();
        Meaning meaning = time.meaning().get();
        Period period = meaning.period();
        boolean isSince = match.before().equals("since") && !period.first().isAfter(day);
        boolean isUntil = cues.is("limit-word", match.before()) && period.last().isAfter(day);
        if (!isSince && !isUntil) {
            return time;
        }
        Period bound = isSince ? Period.between(period.first(), day) : Period.between(day, period.last());
        Span word = match.sentence().get(match.start() - 1).span();
        return time.with(word.cover(time.span()), new Meaning(bound, meaning.basis()), false);
    }
}

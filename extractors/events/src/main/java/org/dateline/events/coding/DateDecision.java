package org.dateline.events.coding;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.TimeExpression;

/** Decides when: a date in the clause itself, else in one above it, else elsewhere in the sentence, else that of the article. */
final class DateDecision {

    private static final int OWN = 0;
    private static final int ABOVE = 100;
    private static final int BESIDE = 200;
    private static final int HIGHEST = 4;
    /** Told longer ago than this many days, an event is background of the news. */
    private static final int NEWS_DAYS = 45;

    private DateDecision() {}

    static DateValue decide(Reading reading, SentenceView view, Narrative narrative, Codebook codebook) {
        DateValue published = view.article().article().metadata().published();
        Background background = new Background(reading, view, codebook);
        Optional<DateValue> own = view.times().stream()
                .filter(time -> time.value().isKnown())
                .filter(time -> !isOfNoun(time, reading, view, codebook))
                .filter(time -> !background.isOfTopic(time) && !background.isOfAside(time) && !background.isAhead(time))
                .min(Comparator.comparingInt(time -> distance(time, reading, view)))
                .map(TimeExpression::value);
        Optional<DateValue> told = own.or(() -> background.date(narrative));
        told.filter(date -> isOld(date, published)).ifPresent(date -> background.remember(date, narrative));
        return told.or(() -> narrative.newsDay().map(day -> day.withBasis("context")))
                .orElseGet(() -> published.isKnown() ? day(published) : DateValue.UNKNOWN);
    }

    private static DateValue day(DateValue published) {
        return published
                .firstDay()
                .map(first -> DateValue.ofDay(first, "document"))
                .orElseGet(() -> published.withBasis("document"));
    }

    private static int distance(TimeExpression time, Reading reading, SentenceView view) {
        int word = view.indexAt(time.span().start());
        int apart = Math.min(Math.abs(word - reading.predication().head()), ABOVE - 1);
        Optional<Clause> around = view.around(word);
        Clause own = reading.predication().clause();
        if (around.isEmpty() || isIn(own, around.get())) {
            return OWN + apart;
        }
        Clause at = own;
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Clause> above = view.governor(at);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
            if (at.number() == around.get().number()) {
                return ABOVE + apart;
            }
        }
        return BESIDE + apart;
    }

    /**
     * Does it date another event, named by a noun that it hangs on: "discussed the killing <em>in January</em>", "the loser of
     * <em>Tuesday's</em> vote"? What is in front of an occasion dates what was done there: "at <em>Tuesday's</em> meeting".
     */
    private static boolean isOfNoun(TimeExpression time, Reading reading, SentenceView view, Codebook codebook) {
        int word = view.indexAt(time.span().start());
        int at = view.token(word).head();
        boolean possessor = view.token(word).relation().equals("nmod:poss");
        for (int step = 0;
                step < HIGHEST && at >= 0 && at != reading.predication().head();
                step++) {
            if (reading.trigger().contains(at)) {
                return false;
            }
            boolean inside = time.span().contains(view.token(at).span());
            if (view.isNoun(at) && !inside && possessor && step == 0) {
                int above = view.token(at).head();
                return above >= 0 && view.isNoun(above) || view.preposition(at).isEmpty();
            }
            if (reading.consumed().contains(at)) {
                return false;
            }
            if (view.isNoun(at) && !inside && codebook.isEventNoun(view.lemma(at))) {
                return true;
            }
            at = view.token(at).head();
        }
        return false;
    }

    private static boolean isIn(Clause own, Clause other) {
        return own.number() == other.number() || other.kind() == PredicateKind.NOUN && other.governor() == own.number();
    }

    /** Is it background, told long after it happened? */
    static boolean isHistorical(DateValue date, Reading reading, SentenceView view) {
        DateValue published = view.article().article().metadata().published();
        return isOld(date, published) && !date.basis().equals("document");
    }

    private static boolean isOld(DateValue date, DateValue published) {
        return isBefore(date, published, NEWS_DAYS);
    }

    /** More days before the report than these? */
    static boolean isBefore(DateValue date, DateValue published, int days) {
        return date.lastDay()
                .flatMap(last -> published.firstDay().map(news -> last.isBefore(news.minusDays(days))))
                .orElse(false);
    }
}

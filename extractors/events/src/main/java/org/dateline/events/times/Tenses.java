package org.dateline.events.times;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.Modality;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Voice;

/** Which way the words around a time look: tense decides between the last Saturday and the next. */
final class Tenses {

    /** "scheduled to be held on", "due to take place next": so far back does a cue still bear on the time. */
    private static final int REACH = 6;

    private final TimeCues cues;

    Tenses(TimeCues cues) {
        this.cues = cues;
    }

    /** The innermost clause around a time; that of a noun only where no other is. */
    static Optional<Clause> around(List<Clause> clauses, Span time) {
        Comparator<Clause> innermost = Comparator.comparing((Clause clause) -> clause.kind() == PredicateKind.NOUN)
                .thenComparing(clause -> clause.span().length());
        return clauses.stream()
                .filter(clause -> clause.span().contains(time.start()))
                .min(innermost);
    }

    /** @param edited is it a headline or caption, where the present tense tells what has happened? */
    Course course(TimeMatch match, List<Clause> clauses, boolean edited) {
        boolean isPossessor = match.after().equals("'s");
        if (isPossessor && cues.is("past-preposition", match.before())) {
            return Course.PAST;
        }
        if (isBehindCue(match) || !isPossessor && cues.is("future-preposition", match.before())) {
            return Course.FUTURE;
        }
        Course course = around(clauses, match.span())
                .filter(clause -> !edited || clause.tense() != Tense.NONE || clause.governor() >= 0)
                .map(clause -> course(clause, clauses, edited))
                .orElseGet(() -> byWords(match));
        return course == Course.UNKNOWN && cues.is("limit-word", match.before()) ? Course.FUTURE : course;
    }

    private boolean isBehindCue(TimeMatch match) {
        for (int distance = 1; distance <= REACH; distance++) {
            String word = match.before(distance);
            if (word.isEmpty() || word.equals(",") || word.equals(";") || cues.is("past-word", word)) {
                return false;
            }
            boolean isPlan = word.equals("to") && cues.is("future-noun", match.before(distance + 1));
            if (isPlan || cues.is("future-word", word)) {
                return true;
            }
        }
        return false;
    }

    private Course course(Clause clause, List<Clause> clauses, boolean edited) {
        switch (clause.tense()) {
            case FUTURE:
                return Course.FUTURE;
            case PAST:
                return cues.is("future-lemma", clause.lemma()) && clause.voice() == Voice.PASSIVE
                        ? Course.FUTURE
                        : isHypothetical(clause) ? Course.FUTURE : Course.PAST;
            case PRESENT:
                return present(clause, edited);
            default:
                return bare(clause, clauses, edited);
        }
    }

    private static boolean isHypothetical(Clause clause) {
        return clause.modality() != Modality.NONE && !clause.perfect();
    }

    private Course present(Clause clause, boolean edited) {
        if (clause.perfect() || edited || cues.is("retold-lemma", clause.lemma())) {
            return Course.PAST;
        }
        if (isHypothetical(clause) || clause.progressive() || cues.is("future-lemma", clause.lemma())) {
            return Course.FUTURE;
        }
        return cues.is("timetable-lemma", clause.lemma()) ? Course.FUTURE : Course.UNKNOWN;
    }

    /** Infinitives, participles and nouns: what governs them decides. */
    private Course bare(Clause clause, List<Clause> clauses, boolean edited) {
        if (cues.is("future-lemma", clause.lemma())) {
            return Course.FUTURE;
        }
        if (isHypothetical(clause)) {
            return Course.FUTURE;
        }
        Optional<Clause> governor = clauses.stream()
                .filter(other -> other.number() == clause.governor() && other.number() < clause.number())
                .findFirst();
        if (governor.isEmpty() || clause.link() == ClauseLink.PARTICIPIAL && clause.voice() == Voice.PASSIVE) {
            return Course.UNKNOWN;
        }
        boolean isInfinitive = clause.link() == ClauseLink.COMPLEMENT || clause.link() == ClauseLink.PURPOSE;
        if (isInfinitive && cues.is("future-lemma", governor.get().lemma())) {
            return Course.FUTURE;
        }
        return course(governor.get(), clauses, edited);
    }

    /** Without clauses, the nearest auxiliary of the sentence tells. */
    private Course byWords(TimeMatch match) {
        List<Word> words = match.sentence();
        for (int index = match.start() - 1; index >= 0; index--) {
            Course course = course(words.get(index));
            if (course != Course.UNKNOWN) {
                return course;
            }
        }
        for (int index = match.end(); index < words.size(); index++) {
            Course course = course(words.get(index));
            if (course != Course.UNKNOWN) {
                return course;
            }
        }
        return Course.UNKNOWN;
    }

    private Course course(Word next) {
        String word = next.is(WordClass.MONTH) ? "" : next.text();
        if (cues.is("future-auxiliary", word)) {
            return Course.FUTURE;
        }
        return cues.is("past-word", word) || word.length() > 4 && word.endsWith("ed") ? Course.PAST : Course.UNKNOWN;
    }
}

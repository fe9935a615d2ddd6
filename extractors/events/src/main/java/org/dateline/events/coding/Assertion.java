package org.dateline.events.coding;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.Modality;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Token;

/** Tells what a sentence does not assert: conditions, questions, what somebody imagines, what there is no sign of. */
final class Assertion {

    private static final int HIGHEST = 4;

    private final Words words;

    Assertion(Words words) {
        this.words = words;
    }

    boolean isMissing(Clause clause, SentenceView view) {
        if ((clause.modality() == Modality.POSSIBLE || clause.modality() == Modality.CONDITIONAL) && clause.perfect()
                || isAsked(clause, view)
                || isOpenInfinitive(clause, view)) {
            return true;
        }
        Optional<Clause> at = Optional.of(clause);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (isCondition(at.get(), view) || isGround(at.get(), view)) {
                return true;
            }
            if (at.get().link() == ClauseLink.ROOT) {
                return false;
            }
            Optional<Clause> above = view.governor(at.get());
            if (at.get().link() == ClauseLink.COMPLEMENT
                    && above.filter(verb -> words.has("imagining", verb.lemma()))
                            .isPresent()) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** Is it told under an "if", and not asked or held to be possible? */
    boolean isConditional(Clause clause, SentenceView view) {
        if (clause.modality() == Modality.POSSIBLE
                || clause.modality() == Modality.CONDITIONAL
                || endsInQuestion(view)) {
            return false;
        }
        Optional<Clause> at = Optional.of(clause);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (isCondition(at.get(), view)) {
                return true;
            }
            at = view.governor(at.get());
        }
        return false;
    }

    /** "A chance of <em>talks</em>": an event noun that hangs on a noun that leaves it open. */
    boolean isMissing(int noun, SentenceView view) {
        int at = view.token(noun).head();
        for (int step = 0; step < HIGHEST && at >= 0 && view.isNoun(at); step++) {
            if (words.has("possibilities", view.lemma(at))
                    || words.has("grounds", view.lemma(at)) && isDenied(at, view)) {
                return true;
            }
            at = view.token(at).head();
        }
        return false;
    }

    private boolean isCondition(Clause clause, SentenceView view) {
        return words.has("conditionals", clause.marker())
                || clause.marker().equals("until") && clause.tense() == Tense.PRESENT
                || clause.marker().equals("as") && clause.tense() == Tense.NONE
                || isInverted(clause, view);
    }

    /** "Should it continue", "had they known", "will he go": an auxiliary in front of its subject, and no "nor" or "never" before it. */
    private boolean isInverted(Clause clause, SentenceView view) {
        if (!clause.marker().isEmpty()) {
            return false;
        }
        Optional<Integer> subject = clause.first(ArgumentRole.SUBJECT).map(Argument::head);
        Optional<Integer> auxiliary = view.children(clause.predicate()).stream()
                .filter(child -> view.token(child).relation().startsWith("aux"))
                .findFirst();
        if (subject.isEmpty() || auxiliary.isEmpty() || auxiliary.get() > subject.get()) {
            return false;
        }
        return words.has("inverted-conditionals", view.lemma(auxiliary.get()))
                || words.has("inverted-questions", view.lemma(auxiliary.get()))
                        && view.children(clause.predicate()).stream()
                                .noneMatch(child -> child < auxiliary.get()
                                        && view.token(child).partOfSpeech() != PartOfSpeech.PUNCT);
    }

    /** "It is unfair <em>to blame</em> them", "the means <em>to attack</em> them": an infinitive of which nobody says that it was done. */
    private boolean isOpenInfinitive(Clause clause, SentenceView view) {
        if (clause.tense() != Tense.NONE || clause.modality() != Modality.NONE) {
            return false;
        }
        Token predicate = view.token(clause.predicate());
        if (predicate.relation().equals("acl")) {
            return !words.has("undertakings", view.lemma(predicate.head()))
                    && view.children(clause.predicate()).stream()
                            .anyMatch(child -> view.token(child).tag().equals("TO"));
        }
        boolean ofAdjective = predicate.head() >= 0
                && !predicate.relation().equals("conj")
                && view.token(predicate.head()).partOfSpeech() == PartOfSpeech.ADJ
                && clause.marker().isEmpty();
        return (clause.link() == ClauseLink.COMPLEMENT || ofAdjective)
                && view.governor(clause)
                        .filter(above -> above.kind() == PredicateKind.PREDICATIVE
                                && !words.has("achieving", above.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "The power <em>to arrest</em> them", "no sign <em>that he plans an attack</em>": a noun or verb that leaves it open. */
    private boolean isGround(Clause clause, SentenceView view) {
        Token predicate = view.token(clause.predicate());
        int above = predicate.head();
        if (above < 0 || clause.link() == ClauseLink.RELATIVE || !view.isNoun(above)) {
            return clause.link() == ClauseLink.COMPLEMENT
                    && view.governor(clause)
                            .filter(verb -> verb.negated() && deniesGrounds(verb, view))
                            .isPresent();
        }
        return words.has("possibilities", view.lemma(above))
                || words.has("grounds", view.lemma(above)) && isDenied(above, view);
    }

    /** "There is no indication that …": the clause may hang on the verb and not on the noun. */
    private boolean deniesGrounds(Clause verb, SentenceView view) {
        return verb.arguments().stream()
                .filter(argument -> argument.head() >= 0 && argument.clause() < 0)
                .anyMatch(argument ->
                        words.has("grounds", view.lemma(argument.head())) && isDenied(argument.head(), view));
    }

    private boolean isDenied(int noun, SentenceView view) {
        return view.children(noun).stream().anyMatch(child -> words.has("deniers", view.lemma(child)));
    }

    /** Does the sentence end in a question mark, and is this what it asks? */
    private boolean isAsked(Clause clause, SentenceView view) {
        if (!endsInQuestion(view)) {
            return false;
        }
        Optional<Clause> at = Optional.of(clause);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            ClauseLink link = at.get().link();
            if (link == ClauseLink.ROOT) {
                return true;
            }
            if (link == ClauseLink.RELATIVE || link == ClauseLink.ADVERBIAL) {
                return false;
            }
            at = view.governor(at.get());
        }
        return false;
    }

    private static boolean endsInQuestion(SentenceView view) {
        for (int index = view.tokens().size() - 1; index >= 0; index--) {
            String form = view.token(index).form();
            if (form.equals("?")) {
                return true;
            }
            if (Character.isLetterOrDigit(form.charAt(0)) || form.equals(".")) {
                return false;
            }
        }
        return false;
    }
}

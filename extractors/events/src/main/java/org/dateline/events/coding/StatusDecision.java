package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.Modality;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Status;
import org.dateline.core.model.Tense;

/** Decides the standing of an action from tense, modals, negation, conditionals and the verbs above it. */
final class StatusDecision {

    private static final int HIGHEST = 4;

    private final Codebook codebook;
    private final Assertion assertion;

    StatusDecision(Codebook codebook) {
        this.codebook = codebook;
        assertion = new Assertion(codebook.words());
    }

    Standing decide(Reading reading, EventReader reader, SentenceView view, boolean hedged) {
        Clause clause = reading.predication().clause();
        boolean noun = reading.predication().isNoun();
        List<String> why = new ArrayList<>();
        boolean hypothetical =
                noun ? assertion.isMissing(reading.predication().head(), view) : isHypothetical(reading, reader, view);
        boolean negated = !noun && (clause.negated() || isNever(clause, view));
        Outcome outcome = reading.outcome();
        boolean bySpeaker = false;
        if (!noun && !hypothetical) {
            Optional<String> turn = turn(clause, view);
            Optional<Outcome> turned = turn.flatMap(name -> reader.turn(reading, name, false));
            if (turn.isPresent() && turned.isPresent()) {
                outcome = turned.get();
                why.add("tense, modal and negation make it " + turn.get() + ", which is " + outcome);
                bySpeaker = turn.get().equals("demanded");
                negated = negated && !turn.get().equals("refused");
            }
        }
        Status status =
                noun ? ofNoun(reading, view) : isHeadlineFuture(clause, view) ? Status.PLANNED : fromVerb(clause);
        status = above(clause, view, noun).or(() -> ofPhase(reading)).orElse(status);
        if (noun && status == Status.PLANNED && isFriendly(outcome)) {
            outcome = reader.turn(reading, "future", false).orElse(outcome);
        }
        if (isUndone(clause, view, noun) || noun && isNone(reading.predication().head(), view)) {
            negated = true;
        }
        if (hypothetical) {
            status = Status.CONSIDERED;
        }
        if (goesOn(clause, hypothetical)) {
            status = Status.ONGOING;
        }
        if (hedged && (status == Status.OCCURRED || status == Status.ONGOING)) {
            status = Status.ALLEGED;
        }
        status = fixed(reading, outcome).orElse(status);
        why.add("status " + status.code() + (negated ? ", negated" : ""));
        return new Standing(outcome, status, negated, bySpeaker, hypothetical, why);
    }

    /** Talks or help that are only planned are promised. */
    private boolean isFriendly(Outcome outcome) {
        return codebook.type(outcome.type())
                .filter(type -> type.quad() == 1 || type.quad() == 2)
                .isPresent();
    }

    /** The turn that tense, modal and negation give. */
    private Optional<String> turn(Clause clause, SentenceView view) {
        boolean ahead = clause.tense() == Tense.FUTURE
                || clause.modality() == Modality.CONDITIONAL
                || isHeadlineFuture(clause, view);
        if (clause.negated() && (ahead || clause.modality() == Modality.POSSIBLE)) {
            return Optional.of("refused");
        }
        if (clause.modality() == Modality.NECESSARY) {
            return Optional.of(clause.negated() ? "not-demanded" : "demanded");
        }
        if (ahead) {
            return Optional.of("future");
        }
        if (clause.modality() == Modality.POSSIBLE) {
            return Optional.of("possible");
        }
        return isAheadAbove(clause, view) ? Optional.of("future") : Optional.empty();
    }

    /** "Norland to write off loans": an infinitive with its own subject at the head of a sentence looks ahead. */
    private static boolean isHeadlineFuture(Clause clause, SentenceView view) {
        return clause.tense() == Tense.NONE
                && clause.modality() == Modality.NONE
                && clause.marker().isEmpty()
                && clause.first(ArgumentRole.SUBJECT)
                        .filter(subject -> !subject.inherited()
                                && subject.span().start()
                                        == view.sentence().span().start())
                        .isPresent()
                && view.children(clause.predicate()).stream()
                        .anyMatch(child -> child < clause.predicate()
                                && view.token(child).tag().equals("TO"));
    }

    /** "Will meet <em>to sign</em> a treaty". */
    private static boolean isAheadAbove(Clause clause, SentenceView view) {
        return clause.link() == ClauseLink.PURPOSE
                && clause.tense() == Tense.NONE
                && view.governor(clause)
                        .filter(above -> above.tense() == Tense.FUTURE || above.modality() == Modality.CONDITIONAL)
                        .isPresent();
    }

    private static Status fromVerb(Clause clause) {
        if (clause.tense() == Tense.FUTURE) {
            return Status.PLANNED;
        }
        return switch (clause.modality()) {
            case POSSIBLE -> Status.CONSIDERED;
            case NECESSARY -> Status.DEMANDED;
            case CONDITIONAL -> Status.PLANNED;
            case NONE ->
                clause.progressive() && (clause.tense() == Tense.PRESENT || clause.perfect())
                        ? Status.ONGOING
                        : clause.link() == ClauseLink.PURPOSE && clause.tense() == Tense.NONE
                                ? Status.PLANNED
                                : Status.OCCURRED;
        };
    }

    /** Is it told under a condition, or as something that could be and that no turn makes an event of its own? */
    private boolean isHypothetical(Reading reading, EventReader reader, SentenceView view) {
        Clause clause = reading.predication().clause();
        if (assertion.isMissing(clause, view)) {
            return true;
        }
        Optional<Outcome> turned = turn(clause, view).flatMap(turn -> reader.turn(reading, turn, false));
        return switch (clause.modality()) {
            case POSSIBLE ->
                turned.filter(outcome -> !isOutright(clause) || isFriendly(outcome) || hasCondition(clause, view))
                        .isEmpty();
            case CONDITIONAL -> !clause.negated() && isOutright(clause) && isImpersonal(clause, view);
            default -> false;
        };
    }

    /** "May shut the border if …": what may be done under a condition is threatened. */
    private boolean hasCondition(Clause clause, SentenceView view) {
        return view.clauses().stream()
                .anyMatch(other -> other.link() == ClauseLink.ADVERBIAL
                        && other.governor() == clause.number()
                        && codebook.words().has("conditionals", other.marker()));
    }

    /** What the text itself says, and nobody in it. */
    private static boolean isOutright(Clause clause) {
        return clause.link() == ClauseLink.ROOT || clause.link() == ClauseLink.RELATIVE;
    }

    /** "It would help", "such a step would stop exports": nobody says that he will. */
    private static boolean isImpersonal(Clause clause, SentenceView view) {
        return clause.first(ArgumentRole.SUBJECT)
                .filter(subject -> subject.head() >= 0)
                .filter(subject -> !view.mentionsAt(subject.head()).isEmpty())
                .isEmpty();
    }

    /** "Continues to shell": what may go on goes on now, under an "if" too. */
    private boolean goesOn(Clause clause, boolean hypothetical) {
        return codebook.words().has("status-ongoing", clause.lemma())
                && !clause.negated()
                && (hypothetical || clause.tense() == Tense.PRESENT && clause.modality() == Modality.NONE);
    }

    /** "A planned strike", "talks are under way", "the talks will focus on": what a noun is without a verb of its own. */
    private Status ofNoun(Reading reading, SentenceView view) {
        int head = reading.predication().head();
        for (int child : view.children(head)) {
            for (Status status : Status.values()) {
                String word = view.token(child).form().toLowerCase(Locale.ROOT);
                if (view.token(child).relation().equals("amod")
                        && codebook.words().has("modifier-" + status.code(), word)) {
                    return status;
                }
            }
        }
        Clause around = reading.predication().clause();
        if (around.tense() == Tense.FUTURE && view.preposition(head).equals("for")) {
            return Status.PLANNED;
        }
        boolean subject = around.arguments(ArgumentRole.SUBJECT).anyMatch(argument -> argument.head() == head);
        return subject ? ofSubject(around, view) : Status.OCCURRED;
    }

    private Status ofSubject(Clause around, SentenceView view) {
        boolean lasting = around.arguments().stream()
                .filter(argument -> argument.role() != ArgumentRole.SUBJECT)
                .anyMatch(argument -> argument.head() >= 0
                        && codebook.words()
                                .has("lasting", phrase(argument.preposition(), view.lemma(argument.head()))));
        return lasting && around.tense() == Tense.PRESENT
                        || around.modality() == Modality.NONE && fromVerb(around) == Status.ONGOING
                ? Status.ONGOING
                : around.tense() == Tense.FUTURE ? Status.PLANNED : Status.OCCURRED;
    }

    private static String phrase(String preposition, String noun) {
        return preposition.isEmpty() ? noun : preposition + " " + noun;
    }

    /** What the verbs and nouns above say: an event that is denied, weighed, claimed or planned. */
    private Optional<Status> above(Clause clause, SentenceView view, boolean noun) {
        return upward(clause, view, noun)
                .flatMap(at -> Stream.of(Status.values())
                        .filter(status -> status != Status.ONGOING
                                && codebook.words().has("status-" + status.code(), at.lemma())))
                .findFirst();
    }

    /** "Voted to expel": the verb in front that adds no meaning of its own may still say that it has not come to that. */
    private Optional<Status> ofPhase(Reading reading) {
        Clause clause = reading.predication().clause();
        boolean phase = reading.trigger().size() > 1
                && !reading.predication().lemma().equals(clause.lemma())
                && codebook.words().has("status-planned", clause.lemma());
        return phase ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    /** "At no stage", "in no way". */
    private boolean isNever(Clause clause, SentenceView view) {
        return clause.arguments(ArgumentRole.OBLIQUE)
                .filter(argument ->
                        argument.head() >= 0 && codebook.words().has("never-phrases", view.lemma(argument.head())))
                .anyMatch(argument -> view.children(argument.head()).stream()
                        .anyMatch(child -> view.lemma(child).equals("no")));
    }

    /** "No talks", "without any talks". */
    private static boolean isNone(int noun, SentenceView view) {
        return view.children(noun).stream()
                .anyMatch(child -> view.token(child).relation().equals("det")
                        && view.lemma(child).equals("no"));
    }

    /** "Failed to seize", "foiled a plot to kill": it did not come to that. */
    private boolean isUndone(Clause clause, SentenceView view, boolean noun) {
        return upward(clause, view, noun).anyMatch(at -> codebook.words().has("undoing", at.lemma()));
    }

    /** The clauses that take a clause as their content, the nearest first; a noun's own content is that of its verb too. */
    private static Stream<Clause> upward(Clause clause, SentenceView view, boolean noun) {
        Optional<Clause> first = noun ? Optional.of(clause) : governorOfContent(clause, view);
        return Stream.iterate(first, Optional::isPresent, at -> at.flatMap(found -> governorOfContent(found, view)))
                .limit(HIGHEST)
                .flatMap(Optional::stream);
    }

    private static Optional<Clause> governorOfContent(Clause clause, SentenceView view) {
        boolean content = clause.link() == ClauseLink.COMPLEMENT
                || clause.link() == ClauseLink.NOMINAL && clause.kind() == PredicateKind.NOUN;
        return content ? view.governor(clause) : Optional.empty();
    }

    private Optional<Status> fixed(Reading reading, Outcome outcome) {
        String written = reading.outcome().equals(outcome) ? reading.frame().status() : "";
        if (written.isEmpty()) {
            written = codebook.type(outcome.type()).map(EventClass::status).orElse("");
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(Status.of(written));
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Status;
import org.dateline.core.model.Tense;

/** Decides the standing of an action from tense, modals, negation, conditionals and the verbs above it. */
final class StatusDecision {

    private static final int HIGHEST = 4;
    private static final java.util.Set<String> INVERTED = java.util.Set.of("should", "had");

    private final Codebook codebook;

    StatusDecision(Codebook codebook) {
        this.codebook = codebook;
    }

    Standing decide(Reading reading, EventReader reader, SentenceView view, boolean hedged) {
        Clause clause = reading.predication().clause();
        boolean noun = reading.predication().isNoun();
        List<String> why = new ArrayList<>();
        boolean hypothetical = !noun && isHypothetical(clause, view);
        boolean negated = !noun && clause.negated();
        Outcome outcome = reading.outcome();
        Status status = Status.OCCURRED;
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
        if (!noun) {
            status = fromVerb(clause);
        }
        status = above(clause, view, noun).orElse(status);
        if (hypothetical) {
            status = Status.CONSIDERED;
        }
        if (hedged && (status == Status.OCCURRED || status == Status.ONGOING)) {
            status = Status.ALLEGED;
        }
        status = fixed(reading, outcome).orElse(status);
        why.add("status " + status.code() + (negated ? ", negated" : ""));
        return new Standing(outcome, status, negated, bySpeaker, hypothetical, why);
    }

    /** The turn that tense, modal and negation give. */
    private Optional<String> turn(Clause clause, SentenceView view) {
        boolean ahead = clause.tense() == Tense.FUTURE || clause.modality() == Modality.CONDITIONAL;
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
        return isPurpose(clause, view) ? Optional.of("purpose") : Optional.empty();
    }

    private static boolean isPurpose(Clause clause, SentenceView view) {
        return clause.link() == ClauseLink.PURPOSE && clause.tense() == Tense.NONE;
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

    private boolean isHypothetical(Clause clause, SentenceView view) {
        Optional<Clause> at = Optional.of(clause);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (codebook.words().has("conditionals", at.get().marker()) || isInverted(at.get(), view)) {
                return true;
            }
            if (at.get().link() == ClauseLink.ROOT) {
                return false;
            }
            at = view.governor(at.get());
        }
        return false;
    }

    /** "Should it continue", "had they known": an auxiliary in front of its subject. */
    private static boolean isInverted(Clause clause, SentenceView view) {
        return clause.marker().isEmpty()
                && clause.first(ArgumentRole.SUBJECT)
                        .filter(subject -> view.children(clause.predicate()).stream()
                                .anyMatch(child -> child < subject.head() && INVERTED.contains(view.lemma(child))))
                        .isPresent();
    }

    /** What the verbs above say: an event that is denied, weighed, claimed or planned. */
    private Optional<Status> above(Clause clause, SentenceView view, boolean noun) {
        Optional<Clause> at = noun ? Optional.of(clause) : governorOfContent(clause, view);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            for (Status status : Status.values()) {
                if (codebook.words().has("status-" + status.code(), at.get().lemma())) {
                    return Optional.of(status);
                }
            }
            at = governorOfContent(at.get(), view);
        }
        return Optional.empty();
    }

    private static Optional<Clause> governorOfContent(Clause clause, SentenceView view) {
        return clause.link() == ClauseLink.COMPLEMENT ? view.governor(clause) : Optional.empty();
    }

    private Optional<Status> fixed(Reading reading, Outcome outcome) {
        String written = reading.outcome().equals(outcome) ? reading.frame().status() : "";
        if (written.isEmpty()) {
            written = codebook.type(outcome.type()).map(EventClass::status).orElse("");
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(Status.of(written));
    }
}

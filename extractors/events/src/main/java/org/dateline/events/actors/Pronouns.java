package org.dateline.events.actors;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityKind;

/** Whom a pronoun means: the nearest subject that agrees with it, else the subject of the sentences before. */
final class Pronouns {

    /** What a mention counts for by the number of sentences between it and the pronoun. */
    private static final double[] NEARNESS = {1.0, 0.45, 0.24, 0.12};

    private static final double SUBJECT = 2.2;

    /** Below this nothing fits well enough. */
    private static final double LEAST = 0.3;

    private final List<Chain> chains;

    Pronouns(List<Chain> chains) {
        this.chains = chains;
    }

    Optional<Chain> antecedent(Draft pronoun) {
        Pronoun form = Pronoun.valueOf(pronoun.key());
        Optional<Chain> best = Optional.empty();
        double score = form == Pronoun.MANY && isSeveralPersons(pronoun) ? 1.5 : LEAST;
        for (Chain chain : chains) {
            double own = score(chain, pronoun, form);
            if (own > score) {
                score = own;
                best = Optional.of(chain);
            }
        }
        return best;
    }

    /** Two persons in front of "they" in its sentence: both are meant, and no chain stands for both. */
    private boolean isSeveralPersons(Draft pronoun) {
        return chains.stream()
                        .filter(chain -> chain.kind() == EntityKind.PERSON
                                && chain.last().sentence() == pronoun.sentence()
                                && chain.last().isPersonName())
                        .limit(2)
                        .count()
                == 2;
    }

    private static double score(Chain chain, Draft pronoun, Pronoun form) {
        if (form.isPersonal()
                && !(chain.kind() == EntityKind.PERSON && chain.gender().agrees(form.gender()))) {
            return 0;
        }
        double best = 0;
        for (Draft draft : chain.drafts()) {
            int sentences = pronoun.sentence() - draft.sentence();
            boolean before = draft.span().end() <= pronoun.span().start();
            if (before && sentences < NEARNESS.length) {
                best = Math.max(best, agreement(draft, form) * score(draft, sentences));
            }
        }
        return best;
    }

    /** A body of many people, but not a state: "the party … they". */
    private static boolean isCollective(Draft draft) {
        return draft.kind() == EntityKind.ORGANIZATION && !draft.key().startsWith(StateDrafter.STATE);
    }

    private static double score(Draft draft, int sentences) {
        double place = sentences == 0 ? draft.from() / 200.0 : (100 - Math.min(100, draft.from())) / 1000.0;
        return NEARNESS[sentences] * (draft.subject() ? SUBJECT : 1) + place * NEARNESS[sentences];
    }

    /** How well a mention fits a pronoun: a state is "it", its people are "they", an army may be either. */
    private static double agreement(Draft draft, Pronoun form) {
        if (draft.isPronoun()) {
            return Pronoun.valueOf(draft.key()) == form ? 1 : 0;
        }
        boolean many = draft.plural() || draft.kind() == EntityKind.GROUP;
        return switch (form) {
            case MALE, FEMALE -> 1;
            case THING -> many || draft.kind() == EntityKind.PERSON ? 0 : draft.kind() == EntityKind.PLACE ? 0.5 : 1;
            case MANY -> many ? 1 : isCollective(draft) ? 0.4 : 0;
        };
    }
}

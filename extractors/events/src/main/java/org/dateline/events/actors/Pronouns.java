package org.dateline.events.actors;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityKind;

/** Whom a pronoun means: the nearest subject that agrees with it, else the subject of the sentences before. */
final class Pronouns {

    private static final int REACH = 4;

    private final List<Chain> chains;

    Pronouns(List<Chain> chains) {
        this.chains = chains;
    }

    Optional<Chain> antecedent(Draft pronoun) {
        Pronoun form = Pronoun.valueOf(pronoun.key());
        Optional<Chain> best = Optional.empty();
        double score = 0;
        for (Chain chain : chains) {
            double own = agrees(chain, form) ? score(chain, pronoun) : 0;
            if (own > score) {
                score = own;
                best = Optional.of(chain);
            }
        }
        return best;
    }

    private static boolean agrees(Chain chain, Pronoun form) {
        if (form.isPersonal()) {
            return chain.kind() == EntityKind.PERSON && chain.gender().agrees(form.gender());
        }
        if (form == Pronoun.THING) {
            return chain.kind() == EntityKind.ORGANIZATION && !chain.last().plural();
        }
        return chain.kind() == EntityKind.GROUP || chain.isPlural();
    }

    /** Nearness counts, and twice where the mention is a subject. */
    private static double score(Chain chain, Draft pronoun) {
        double best = 0;
        for (Draft draft : chain.drafts()) {
            int sentences = pronoun.sentence() - draft.sentence();
            boolean before = draft.span().end() <= pronoun.span().start();
            if (before && sentences <= REACH) {
                double near = 1.0 / (1 + sentences);
                double place = sentences == 0 ? draft.from() / 1000.0 : (100 - Math.min(100, draft.from())) / 1000.0;
                best = Math.max(best, near * (draft.subject() ? 2.5 : 1) + place);
            }
        }
        return best;
    }
}

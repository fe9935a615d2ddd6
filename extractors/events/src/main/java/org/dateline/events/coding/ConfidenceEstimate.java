package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;

/**
 * How sure a report is, so that the best report of a sentence has the highest value: main clauses before subordinate ones,
 * verbs before nouns, specific frames before general ones, known sides before unknown ones. The weights were set by hand.
 */
final class ConfidenceEstimate {

    private static final double START = 0.55;
    private static final double SIDE = 0.08;
    private static final double CONDITION = 0.03;
    private static final int MOST_CONDITIONS = 3;
    private static final double CONTENT = 0.04;
    private static final double NOUN = 0.15;
    private static final double DEPTH = 0.06;
    private static final double NEGATED = 0.12;
    private static final double HYPOTHETICAL = 0.2;
    private static final double PURPOSE = 0.12;
    private static final double HISTORICAL = 0.05;
    private static final int DEEPEST = 4;

    private ConfidenceEstimate() {}

    static double of(
            Reading reading,
            Standing standing,
            List<Party> actors,
            List<Party> recipients,
            boolean old,
            SentenceView view) {
        double value = START;
        value += actors.stream().anyMatch(Party::hasCountry) ? SIDE : actors.isEmpty() ? -SIDE : 0;
        value += recipients.stream().anyMatch(Party::hasCountry) ? SIDE : 0;
        value += CONDITION
                * Math.min(MOST_CONDITIONS, reading.frame().conditions().size());
        value += reading.content().isPresent() ? CONTENT : 0;
        value -= reading.predication().isNoun() ? NOUN : 0;
        value -= DEPTH * depth(reading.predication().clause(), view);
        value -= standing.negated() ? NEGATED : 0;
        value -= standing.hypothetical() ? HYPOTHETICAL : 0;
        value -= reading.predication().clause().link() == ClauseLink.PURPOSE ? PURPOSE : 0;
        value -= old ? HISTORICAL : 0;
        return Math.round(Math.max(0.05, Math.min(0.95, value)) * 1000) / 1000.0;
    }

    /** How deep a clause lies under the main one; what somebody says and what is coordinated lies no deeper. */
    private static int depth(Clause clause, SentenceView view) {
        int depth = 0;
        Clause at = clause;
        for (int step = 0; step < DEEPEST && at.link() != ClauseLink.ROOT; step++) {
            depth += at.link() == ClauseLink.COMPLEMENT || at.link() == ClauseLink.COORDINATED ? 0 : 1;
            Optional<Clause> above = view.governor(at);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
        }
        return depth;
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.Tense;

/** "Threatened to close its embassy <em>and expel</em> two diplomats": the second verb stands under the threat as the first does. */
final class SharedTurns {

    private static final int LONGEST = 4;

    private SharedTurns() {}

    /** The readings, where those of coordinated infinitives are read with the verb that takes the first of them. */
    static List<Reading> of(List<Reading> readings, SentenceView view, EventReader reader) {
        List<Reading> shared = new ArrayList<>();
        for (Reading reading : readings) {
            shared.add(above(reading, view)
                    .flatMap(verb -> taking(verb, readings))
                    .flatMap(taking -> reader.turn(reading, taking.frame().turn(), false)
                            .map(outcome -> reader.compose(taking.predication(), taking.frame(), reading, outcome)))
                    .orElse(reading));
        }
        return shared;
    }

    /** The clause that takes the first of the infinitives to which that of this reading belongs. */
    private static Optional<Clause> above(Reading reading, SentenceView view) {
        Clause at = reading.predication().clause();
        if (reading.predication().isNoun() || at.link() != ClauseLink.COORDINATED || at.tense() != Tense.NONE) {
            return Optional.empty();
        }
        for (int step = 0; step < LONGEST && at.link() == ClauseLink.COORDINATED; step++) {
            Optional<Clause> first = view.governor(at);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            at = first.get();
        }
        return at.link() == ClauseLink.COMPLEMENT && at.tense() == Tense.NONE ? view.governor(at) : Optional.empty();
    }

    private static Optional<Reading> taking(Clause verb, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.predication().head() == verb.predicate()
                        && reading.frame().isTurn()
                        && !reading.frame().turn().equals(EventReader.SAME))
                .findFirst();
    }
}

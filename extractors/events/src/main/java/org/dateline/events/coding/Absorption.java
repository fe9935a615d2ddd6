package org.dateline.events.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;

/** What is no event of its own beside another: the topic of a protest, the charge that a conviction is for. */
final class Absorption {

    private static final int DEEPEST = 6;

    private Absorption() {}

    /** The heads of readings that hang on a reading whose type absorbs theirs. */
    static Set<Integer> of(List<Reading> readings, Codebook codebook, SentenceView view) {
        Set<Integer> absorbed = new HashSet<>();
        for (Reading strong : readings) {
            List<String> weak = codebook.type(strong.outcome().type())
                    .map(EventClass::absorbs)
                    .orElse(List.of());
            for (Reading other : readings) {
                if (other != strong
                        && weak.contains(other.outcome().type())
                        && !strong.predication().isNoun()
                        && hangsOn(other, strong.predication().clause(), view)) {
                    absorbed.add(other.predication().head());
                }
            }
        }
        return absorbed;
    }

    /** Does a reading lie below a clause, or, as a noun, in it? */
    private static boolean hangsOn(Reading reading, Clause main, SentenceView view) {
        Clause at = reading.predication().clause();
        if (at.number() == main.number()) {
            return reading.predication().isNoun();
        }
        for (int step = 0; step < DEEPEST; step++) {
            if (at.number() == main.number()) {
                return true;
            }
            Optional<Clause> above = view.governor(at);
            if (above.isEmpty() || at.link() == ClauseLink.RELATIVE) {
                return false;
            }
            at = above.get();
        }
        return false;
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.Clause;
import org.dateline.core.model.PredicateKind;

/**
 * A word that may name an event, with the phrases around it in their roles.
 *
 * @param head the index in the sentence of the word
 * @param clause the clause that it heads, or, for a noun, the clause that it stands in
 * @param slots in the order of preference: what hangs on the word itself before what hangs on its object
 */
record Predication(int head, String lemma, PredicateKind kind, Clause clause, List<Slot> slots) {

    Predication {
        slots = List.copyOf(slots);
    }

    Stream<Slot> in(String role) {
        return slots.stream().filter(slot -> slot.role().equals(role));
    }

    Predication with(List<Slot> more) {
        List<Slot> all = new ArrayList<>(slots);
        for (Slot slot : more) {
            if (all.stream()
                    .noneMatch(
                            known -> known.head() == slot.head() && known.role().equals(slot.role()))) {
                all.add(slot);
            }
        }
        return new Predication(head, lemma, kind, clause, all);
    }

    boolean isNoun() {
        return kind == PredicateKind.NOUN;
    }
}

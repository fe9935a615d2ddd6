package org.dateline.events.coding;

import org.dateline.core.model.Span;

/**
 * A phrase in a role of a predication. The roles are {@code subject} and {@code object} as the meaning has them (a passive is
 * turned round), {@code indirect}, {@code content} (a clause), {@code attribute}, {@code possessor}, {@code particle},
 * {@code adverbial}, and every preposition under its own name.
 *
 * @param head the index in the sentence of the word that heads the phrase
 * @param clause the number of the clause that fills the role, or -1
 * @param direct does the phrase hang on the head itself, and not on its object?
 */
record Slot(String role, int head, Span span, int clause, boolean direct) {

    Slot as(String other) {
        return new Slot(other, head, span, clause, direct);
    }

    Slot indirectly() {
        return new Slot(role, head, span, clause, false);
    }
}

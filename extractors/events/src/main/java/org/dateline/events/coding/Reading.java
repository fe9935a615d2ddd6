package org.dateline.events.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a predication means in the terms of the codebook.
 *
 * @param predication the word that was read; for a light verb with its noun, the noun with the arguments of both
 * @param frame that gave the outcome
 * @param content what is promised, demanded, refused …
 * @param consumed indices of the words whose own readings are part of this one
 * @param trigger indices of the words that gave the type
 * @param decisions how the outcome was reached, in words
 */
record Reading(
        Predication predication,
        Frame frame,
        Outcome outcome,
        Optional<Reading> content,
        List<Slot> actors,
        List<Slot> recipients,
        Set<Integer> consumed,
        List<Integer> trigger,
        List<String> decisions) {

    Reading {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        consumed = Set.copyOf(consumed);
        trigger = List.copyOf(trigger);
        decisions = List.copyOf(decisions);
    }

    /** This with more words whose own readings are part of it. */
    Reading consuming(Set<Integer> more) {
        Set<Integer> all = new HashSet<>(consumed);
        all.addAll(more);
        return new Reading(predication, frame, outcome, content, actors, recipients, all, trigger, decisions);
    }

    boolean reciprocal() {
        return frame.reciprocal();
    }
}

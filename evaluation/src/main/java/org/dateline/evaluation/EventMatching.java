package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EventMention;

/**
 * The events of a text beside those found in it, one to one, best likeness first.
 *
 * @param pairs found events with the gold event that they match; optional ones among them
 * @param missed gold events that nothing matches, without optional ones
 * @param strange found events that match nothing
 */
record EventMatching(List<Pair> pairs, List<GoldEvent> missed, List<EventMention> strange) {

    /** Two that are taken for one. */
    record Pair(GoldEvent gold, EventMention found) {

        int likeness() {
            return gold.likeness(found);
        }
    }

    static EventMatching of(List<GoldEvent> gold, List<EventMention> found) {
        List<Pair> candidates = new ArrayList<>();
        gold.forEach(event -> found.forEach(report -> candidates.add(new Pair(event, report))));
        candidates.removeIf(pair -> pair.likeness() == 0);
        candidates.sort(Comparator.comparing(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.gold().optional())
                .thenComparing(pair -> -pair.found().confidence()));
        List<Pair> pairs = new ArrayList<>();
        List<GoldEvent> missed = new ArrayList<>(gold);
        List<EventMention> strange = new ArrayList<>(found);
        for (Pair pair : candidates) {
            if (missed.contains(pair.gold()) && strange.contains(pair.found())) {
                pairs.add(pair);
                missed.remove(pair.gold());
                strange.remove(pair.found());
            }
        }
        // A further report of an event that has one is a repetition, no falsehood; so is whatever an optional event may
        // be.
        strange.removeIf(report -> repeats(report, gold).isPresent());
        missed.removeIf(GoldEvent::optional);
        return new EventMatching(List.copyOf(pairs), List.copyOf(missed), List.copyOf(strange));
    }

    private static Optional<GoldEvent> repeats(EventMention report, List<GoldEvent> gold) {
        return gold.stream()
                .filter(event -> event.likeness(report) > 4)
                .filter(event -> event.hasSidesOf(report))
                .findFirst();
    }
}

package org.dateline.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.tables.Cells;

/** Counts events for each month, pair of countries and type. */
final class DyadMonths {

    private final Map<Key, Tally> tallies = new TreeMap<>(Comparator.comparing(Key::month)
            .thenComparing(Key::actor)
            .thenComparing(Key::recipient)
            .thenComparing(Key::type));

    private record Key(String month, String actor, String recipient, String type) {}

    private static final class Tally {
        private int events;
        private int reports;
        private double intensity;
    }

    void add(Dyad dyad) {
        String actor = dyad.actor().code().country();
        String recipient = dyad.recipient().code().country();
        if (dyad.day().isEmpty() || actor.isEmpty() && recipient.isEmpty()) {
            return;
        }
        Key key = new Key(
                dyad.day().substring(0, 7),
                actor,
                recipient,
                dyad.event().coding().type().code());
        Tally tally = tallies.computeIfAbsent(key, first -> new Tally());
        tally.events++;
        tally.reports += dyad.event().reports().size();
        tally.intensity += dyad.event().coding().intensity();
    }

    List<List<String>> rows() {
        return tallies.entrySet().stream()
                .map(entry -> List.of(
                        entry.getKey().month(),
                        entry.getKey().actor(),
                        entry.getKey().recipient(),
                        entry.getKey().type(),
                        Integer.toString(entry.getValue().events),
                        Integer.toString(entry.getValue().reports),
                        Cells.decimal(entry.getValue().intensity / entry.getValue().events)))
                .toList();
    }
}

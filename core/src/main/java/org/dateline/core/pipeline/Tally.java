package org.dateline.core.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts values, and knows which is commonest; ties go to the value that comes first in their own order. */
final class Tally<V extends Comparable<V>> {

    private final Map<V, Integer> counts = new TreeMap<>();

    void add(V value) {
        counts.merge(value, 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    int count(V value) {
        return counts.getOrDefault(value, 0);
    }

    /** All values in their own order. */
    List<V> values() {
        return List.copyOf(counts.keySet());
    }

    /** The commonest first. */
    List<V> byCount() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<V, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<V> commonest() {
        return byCount().stream().findFirst();
    }
}

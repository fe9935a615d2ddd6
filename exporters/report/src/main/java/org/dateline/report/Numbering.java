package org.dateline.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each thing a number, in the order in which they come; so that long names stand in the file once. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int of(T thing) {
        return numbers.computeIfAbsent(thing, first -> numbers.size());
    }

    /** The number, or -1. */
    int find(T thing) {
        return numbers.getOrDefault(thing, -1);
    }

    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}

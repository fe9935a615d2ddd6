package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest of many phrases at a place of a text by hash lookups. */
final class PhraseIndex<V> {

    private final Map<String, List<V>> values = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** Says whether a value may stand for the words {@code [from, to)}, for instance because of their capitals. */
    interface Fits<V> {
        boolean test(V value, Words words, int from, int to);
    }

    record Hit<V>(int to, List<V> values) {}

    void add(String phrase, V value) {
        Words words = Words.of(phrase);
        if (words.size() == 0) {
            return;
        }
        values.computeIfAbsent(words.key(0, words.size()), key -> new ArrayList<>())
                .add(value);
        longest.merge(words.folded(0), words.size(), Math::max);
    }

    void remove(String phrase) {
        Words words = Words.of(phrase);
        values.remove(words.key(0, words.size()));
    }

    List<V> get(String phrase) {
        Words words = Words.of(phrase);
        return values.getOrDefault(words.key(0, words.size()), List.of());
    }

    Optional<Hit<V>> find(Words words, int from, int limit, Fits<V> fits) {
        int most = longest.getOrDefault(words.folded(from), 0);
        StringBuilder key = new StringBuilder();
        Optional<Hit<V>> best = Optional.empty();
        for (int to = from + 1; to <= Math.min(limit, from + most); to++) {
            words.append(key, to - 1, from);
            List<V> found = values.getOrDefault(key.toString(), List.of());
            if (!found.isEmpty()) {
                int end = to;
                List<V> fitting = found.stream()
                        .filter(value -> fits.test(value, words, from, end))
                        .toList();
                best = fitting.isEmpty() ? best : Optional.of(new Hit<>(to, fitting));
            }
        }
        return best;
    }

    int size() {
        return values.size();
    }
}

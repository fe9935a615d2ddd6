package org.dateline.events.times;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell which way a time looks, from {@code time-cues.tsv}. */
final class TimeCues {

    private final Map<String, Set<String>> words = new HashMap<>();

    private TimeCues(List<String[]> rows) {
        for (String[] row : rows) {
            words.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[1]);
        }
    }

    static TimeCues load() {
        return new TimeCues(Resources.rows("time-cues.tsv", 2));
    }

    Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    boolean is(String kind, String word) {
        return of(kind).contains(word);
    }
}

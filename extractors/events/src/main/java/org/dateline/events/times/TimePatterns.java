package org.dateline.events.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of {@code time-patterns.tsv}, found by their first word. */
final class TimePatterns {

    private final Map<Object, List<TimePattern>> byFirst = new HashMap<>();
    private final Map<TimePattern, Integer> order = new HashMap<>();

    private TimePatterns(List<TimePattern> patterns) {
        for (TimePattern pattern : patterns) {
            order.putIfAbsent(pattern, order.size());
            for (Object key : firsts(pattern)) {
                byFirst.computeIfAbsent(key, any -> new ArrayList<>()).add(pattern);
            }
        }
    }

    static TimePatterns load() {
        return new TimePatterns(Resources.rows("time-patterns.tsv", 2).stream()
                .map(row -> TimePattern.of(row[0], row[1]))
                .toList());
    }

    /** Words and classes that a match can begin with. */
    private static Set<Object> firsts(TimePattern pattern) {
        Set<Object> firsts = new LinkedHashSet<>();
        for (TimePattern.Element element : pattern.elements()) {
            firsts.addAll(element.literals());
            firsts.addAll(element.classes());
            if (!element.optional()) {
                break;
            }
        }
        return firsts;
    }

    /** All times in the words of a sentence, from left to right, without overlap. */
    List<TimeMatch> find(List<Word> words) {
        List<TimeMatch> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            TimeMatch best = longest(words, at);
            if (best.isEmpty()) {
                at++;
                continue;
            }
            at = best.end();
            if (best.rule() != TimeRule.NONE) {
                found.add(best);
            }
        }
        return found;
    }

    private TimeMatch longest(List<Word> words, int at) {
        int end = at;
        int rank = Integer.MAX_VALUE;
        TimeRule rule = TimeRule.NONE;
        Word word = words.get(at);
        List<Object> keys = new ArrayList<>(word.classes().keySet());
        keys.add(word.text());
        for (Object key : keys) {
            for (TimePattern pattern : byFirst.getOrDefault(key, List.of())) {
                int candidate = pattern.match(words, at);
                if (candidate > end || candidate == end && candidate > at && order.get(pattern) < rank) {
                    end = candidate;
                    rank = order.get(pattern);
                    rule = pattern.rule();
                }
            }
        }
        return new TimeMatch(rule, words, at, end);
    }
}

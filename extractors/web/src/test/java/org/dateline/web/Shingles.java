package org.dateline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How alike two bodies are by their runs of four words: the measure of scrapinghub's benchmark, for one page. */
final class Shingles {

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Shingles() {}

    /** The share of the runs of one text that stand in the other. */
    static double share(String text, String other) {
        Map<List<String>, Integer> gold = of(text);
        Map<List<String>, Integer> ours = of(other);
        double common = 0;
        for (Map.Entry<List<String>, Integer> run : gold.entrySet()) {
            common += Math.min(run.getValue(), ours.getOrDefault(run.getKey(), 0));
        }
        double all = gold.values().stream().mapToInt(count -> count).sum();
        return all == 0 ? 0 : common / all;
    }

    private static Map<List<String>, Integer> of(String text) {
        List<String> words = new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            runs.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
        }
        return runs;
    }
}

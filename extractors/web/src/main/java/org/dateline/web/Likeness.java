package org.dateline.web;

import java.util.ArrayList;
import java.util.List;

/** How alike two short texts are. */
final class Likeness {

    private Likeness() {}

    /** F1 of the two bags of words: 1 for the same words, 0 for none in common. */
    static double of(String a, String b) {
        List<String> first = Words.of(a);
        List<String> second = Words.of(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return 2.0 * common(first, second) / (first.size() + second.size());
    }

    /** The share of the words of {@code inner} that stand in {@code outer}. */
    static double inside(String inner, String outer) {
        List<String> words = Words.of(inner);
        return words.isEmpty() ? 0 : (double) common(words, Words.of(outer)) / words.size();
    }

    private static int common(List<String> first, List<String> second) {
        List<String> rest = new ArrayList<>(second);
        int common = 0;
        for (String word : first) {
            common += rest.remove(word) ? 1 : 0;
        }
        return common;
    }
}

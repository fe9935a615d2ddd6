package org.dateline.events.coding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads English numbers in figures and words, with what stands before them ("at least", "up to", "nearly"). */
final class NumberWords {

    private static final Pattern FIGURES = Pattern.compile("[$€£]?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000),
            Map.entry("million", 1_000_000),
            Map.entry("billion", 1_000_000_000),
            Map.entry("dozen", 12));

    private NumberWords() {}

    /** The least and the most that the words at and before an index allow. */
    static Optional<double[]> range(int index, SentenceView view, int before) {
        Optional<Double> value = value(index, view);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder(" ");
        for (int at = Math.max(0, index - before); at < index; at++) {
            words.append(view.token(at).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        String lead = words.toString();
        double number = value.get();
        if (lead.contains(" at least ") || lead.contains(" more than ") || lead.contains(" over ")) {
            return Optional.of(new double[] {number, Double.POSITIVE_INFINITY});
        }
        if (lead.contains(" up to ")
                || lead.contains(" at most ")
                || lead.contains(" fewer than ")
                || lead.contains(" less than ")) {
            return Optional.of(new double[] {0, number});
        }
        return Optional.of(new double[] {number, number});
    }

    private static Optional<Double> value(int index, SentenceView view) {
        Optional<Double> own = single(view.token(index).form());
        if (own.isEmpty()) {
            return own;
        }
        double value = own.get();
        if (value >= 100 && WORDS.containsKey(view.token(index).form().toLowerCase(Locale.ROOT)) && index > 0) {
            double factor = value;
            return single(view.token(index - 1).form())
                    .map(small -> small * factor)
                    .or(() -> own);
        }
        if (index + 1 < view.tokens().size()) {
            Integer next = WORDS.get(view.token(index + 1).form().toLowerCase(Locale.ROOT));
            if (next != null && next >= 12 && next != 20) {
                return Optional.of(value * next);
            }
        }
        return own;
    }

    private static Optional<Double> single(String form) {
        Matcher figures = FIGURES.matcher(form);
        if (figures.matches()) {
            String decimals = figures.group(2) == null ? "" : figures.group(2);
            return Optional.of(Double.parseDouble(figures.group(1).replace(",", "") + decimals));
        }
        return Optional.ofNullable(WORDS.get(form.toLowerCase(Locale.ROOT))).map(Integer::doubleValue);
    }
}

package org.dateline.events.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads English numbers in figures and in the words of {@code numbers.tsv}, with what stands before them ("at least"). */
final class NumberWords {

    private static final Pattern FIGURES = Pattern.compile("[$€£]?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> least = new ArrayList<>();
    private final List<String> most = new ArrayList<>();

    private NumberWords() {}

    static NumberWords load() {
        NumberWords words = new NumberWords();
        try (InputStream stream = NumberWords.class.getResourceAsStream("numbers.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the resource numbers.tsv is missing");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> words.add(line.split("\t")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource numbers.tsv cannot be read", unreadable);
        }
        return words;
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "number" -> numbers.put(row[1], Integer.valueOf(row[2]));
            case "least" -> least.add(" " + row[1] + " ");
            case "most" -> most.add(" " + row[1] + " ");
            default -> throw new IllegalStateException("numbers.tsv has no role \"" + row[0] + "\"");
        }
    }

    /** The least and the most that a word and the words before it allow; empty where the word is no number. */
    Optional<double[]> range(int index, List<String> forms, int before) {
        Optional<Double> value = value(index, forms);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String lead = " "
                + String.join(" ", forms.subList(Math.max(0, index - before), index))
                        .toLowerCase(Locale.ROOT) + " ";
        double number = value.get();
        if (least.stream().anyMatch(lead::contains)) {
            return Optional.of(new double[] {number, Double.POSITIVE_INFINITY});
        }
        if (most.stream().anyMatch(lead::contains)) {
            return Optional.of(new double[] {0, number});
        }
        return Optional.of(new double[] {number, number});
    }

    private Optional<Double> value(int index, List<String> forms) {
        Optional<Double> own = single(forms.get(index));
        if (own.isEmpty()) {
            return own;
        }
        double value = own.get();
        if (value >= 100 && word(forms.get(index)).isPresent() && index > 0) {
            double factor = value;
            return single(forms.get(index - 1)).map(small -> small * factor).or(() -> own);
        }
        if (index + 1 < forms.size()) {
            return word(forms.get(index + 1))
                    .filter(next -> next >= 12 && next != 20)
                    .map(next -> value * next)
                    .or(() -> own);
        }
        return own;
    }

    private Optional<Double> single(String form) {
        Matcher figures = FIGURES.matcher(form);
        if (figures.matches()) {
            String decimals = figures.group(2) == null ? "" : figures.group(2);
            return Optional.of(Double.parseDouble(figures.group(1).replace(",", "") + decimals));
        }
        return word(form).map(Integer::doubleValue);
    }

    private Optional<Integer> word(String form) {
        return Optional.ofNullable(numbers.get(form.toLowerCase(Locale.ROOT)));
    }
}

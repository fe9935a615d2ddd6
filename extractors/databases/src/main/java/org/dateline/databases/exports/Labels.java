package org.dateline.databases.exports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the labels before the fields of articles mean, from {@code labels.tsv}. */
final class Labels {

    private static final String RESOURCE = "labels.tsv";

    private final Map<String, List<String>> words;

    private Labels(Map<String, List<String>> words) {
        this.words = words;
    }

    static Labels load() {
        Map<String, List<String>> words = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.computeIfAbsent(cells[0], kind -> new ArrayList<>())
                            .addAll(List.of(cells[1].split("\\|"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
        return new Labels(words);
    }

    /** Does a label mean this? The colon, the case and no-break spaces do not count. */
    boolean is(String kind, String label) {
        return of(kind).contains(plain(label));
    }

    boolean isKnown(String label) {
        String plain = plain(label);
        return words.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("cue") && !entry.getKey().equals("joint"))
                .anyMatch(entry -> entry.getValue().contains(plain));
    }

    List<String> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    private static String plain(String label) {
        return label.replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .replaceFirst("\\s*[:\uFF1A]$", "")
                .toLowerCase(Locale.ROOT);
    }
}

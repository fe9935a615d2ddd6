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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the labels before the fields of articles mean, from {@code labels.tsv}. */
final class Labels {

    private static final String RESOURCE = "labels.tsv";

    /** The kinds that stand before fields; the others are words inside lines. */
    private static final Set<String> FIELDS = Set.of(
            "title",
            "outlet",
            "published",
            "time",
            "authors",
            "section",
            "language",
            "url",
            "standfirst",
            "dateline",
            "body",
            "aside",
            "end",
            "end-in-capitals",
            "loaded",
            "tail");

    private final Map<String, List<String>> words;

    /** Without blanks. */
    private final Map<String, Set<String>> joined = new TreeMap<>();

    private Labels(Map<String, List<String>> words) {
        this.words = words;
        words.forEach((kind, labels) -> joined.put(
                kind, labels.stream().map(label -> label.replace(" ", "")).collect(Collectors.toSet())));
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

    /** Does a label mean this? The colon, the case and blanks do not count; some exports lose blanks. */
    boolean is(String kind, String label) {
        return joined.getOrDefault(kind, Set.of()).contains(plain(label).replace(" ", ""));
    }

    /** Is this the label of a field? */
    boolean isKnown(String label) {
        return FIELDS.stream().anyMatch(kind -> is(kind, label));
    }

    /** Does a line begin with one of these words? */
    boolean begins(String kind, String line) {
        String plain = plain(line);
        return of(kind).stream().anyMatch(plain::startsWith);
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

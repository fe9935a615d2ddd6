package org.dateline.cleaning.languages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts the function words of each language in a text. */
final class FunctionWords {

    private static final String TABLE = "function-words.tsv";
    private static final FunctionWords BUNDLED = new FunctionWords();

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    private FunctionWords() {
        try (InputStream in = Objects.requireNonNull(FunctionWords.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> words.put(row[0], Set.copyOf(new HashSet<>(List.of(row[1].split(" "))))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + TABLE + " of the package cannot be read", unreadable);
        }
    }

    static FunctionWords bundled() {
        return BUNDLED;
    }

    /** Language to the number of its function words among these; English first, so that a tie is English. */
    Map<String, Integer> count(List<String> text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach((language, own) ->
                counts.put(language, (int) text.stream().filter(own::contains).count()));
        return counts;
    }
}

package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists of this package: one entry a line, columns separated by tabs, {@code #} before comments, blank lines
 * ignored.
 */
final class Lines {

    private Lines() {}

    static List<String> of(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("word list " + resource + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("word list " + resource + " cannot be read", broken);
        }
    }

    /** The entries of a list without columns; several may share a line. */
    static Set<String> words(String resource) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : of(resource)) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return words;
    }

    /** The entries of a list with two columns, the first being the key. */
    static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : of(resource)) {
            int tab = line.indexOf('\t');
            pairs.put(
                    tab < 0 ? line : line.substring(0, tab),
                    tab < 0 ? "" : line.substring(tab + 1).strip());
        }
        return pairs;
    }
}

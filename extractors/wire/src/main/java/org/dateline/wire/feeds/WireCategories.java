package org.dateline.wire.feeds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the categories in the headings of wire reports mean, from {@code categories.tsv}.
 *
 * @param names by code, in lower case
 */
record WireCategories(Map<String, String> names) {

    private static final String RESOURCE = "categories.tsv";

    WireCategories {
        names = Map.copyOf(names);
    }

    static WireCategories load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WireCategories.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return new WireCategories(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
    }

    /** Empty where nobody knows the code. */
    String name(String code) {
        return names.getOrDefault(code.toLowerCase(Locale.ROOT), "");
    }
}

package org.dateline.crawls.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Which columns hold which field, the first that a row has and that is not blank wins.
 *
 * @param names the names of the columns of a field, in lower case
 */
record Columns(Map<Field, List<String>> names) {

    private static final String RESOURCE = "columns.tsv";

    Columns {
        names = Map.copyOf(names);
    }

    /** The names that tables of articles commonly use, from {@code columns.tsv}. */
    static Columns known() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Columns.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> names.put(field(cells[0]), List.of(cells[1].split(" "))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
        return new Columns(names);
    }

    /**
     * These, but with the columns that a user names.
     *
     * @param mapping {@code text:body,title:headline}; empty for none
     * @throws IllegalArgumentException if it is written otherwise or names a field that there is not
     */
    Columns mapped(String mapping) {
        Map<Field, List<String>> merged = new EnumMap<>(Field.class);
        merged.putAll(names);
        for (String pair : mapping.isBlank() ? List.<String>of() : List.of(mapping.split(","))) {
            int colon = pair.indexOf(':');
            if (colon < 0 || pair.substring(colon + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "tables.columns takes pairs like text:body,title:headline, not \"" + pair + "\"");
            }
            String column = pair.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            merged.put(field(pair.substring(0, colon).strip()), List.of(column));
        }
        return new Columns(merged);
    }

    List<String> of(Field field) {
        return names.getOrDefault(field, List.of());
    }

    private static Field field(String name) {
        return Field.of(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "tables.columns knows no field \"" + name + "\"; there are " + Field.names()));
    }
}

package org.dateline.events.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables of this package: tabs between columns, {@code #} begins a line of comment. */
final class Resources {

    private Resources() {}

    static List<String[]> rows(String name, int columns) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> split(name, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", unreadable);
        }
    }

    static Set<String> set(String name) {
        return rows(name, 1).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] split(String name, String line, int columns) {
        String[] cells = line.strip().split("\t+");
        if (cells.length != columns) {
            throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
        }
        return cells;
    }
}

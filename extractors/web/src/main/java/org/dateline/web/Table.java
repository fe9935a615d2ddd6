package org.dateline.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table of this package: a row a line, columns between tabs, lines after {@code #} are comments. */
final class Table {

    private Table() {}

    /** The rows, each with at least {@code columns} cells; missing ones are empty. */
    static List<String[]> rows(String resource, int columns) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + resource + " of the package cannot be read", unreadable);
        }
    }

    private static String[] cells(String line, int columns) {
        String[] given = line.split("\t");
        String[] cells = new String[Math.max(columns, given.length)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < given.length ? given[i].strip() : "";
        }
        return cells;
    }
}

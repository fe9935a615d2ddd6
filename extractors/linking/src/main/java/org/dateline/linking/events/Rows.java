package org.dateline.linking.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table of this jar: cells between tabs, lines that start with "#" are remarks. */
final class Rows {

    private Rows() {}

    /** The rows in the order of the file. */
    static List<String[]> of(String fileName) {
        InputStream stream = Objects.requireNonNull(Rows.class.getResourceAsStream(fileName), fileName);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + fileName + " of this jar", broken);
        }
    }
}

package org.dateline.linking.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table of this package's resources: cells between tabs, lines that start with "#" are remarks. */
final class ResourceTable {

    private ResourceTable() {}

    /** The rows in the order of the file. */
    static List<List<String>> rows(String fileName) {
        InputStream stream = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(fileName), fileName);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + fileName + " of this jar", broken);
        }
    }
}

package org.dateline.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tab-separated tables beside this class. */
final class Resource {

    private Resource() {}

    /** The rows by their first cell; the first row of several with one first cell stays. */
    static Map<String, String[]> rows(String fileName) {
        Map<String, String[]> rows = new LinkedHashMap<>();
        try {
            Template.read(fileName)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> rows.putIfAbsent(cells[0], cells));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}

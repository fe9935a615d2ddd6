package org.dateline.crawls.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header of a table: where each column stands. Names are compared without case. */
final class CsvHeader {

    private final Map<String, Integer> places = new HashMap<>();
    private final int size;

    private CsvHeader(List<String> names) {
        size = names.size();
        for (int i = 0; i < size; i++) {
            places.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
    }

    static CsvHeader of(List<String> names) {
        return new CsvHeader(names);
    }

    int size() {
        return size;
    }

    /** Does the table have one of these columns? */
    boolean hasAny(List<String> columns) {
        return columns.stream().anyMatch(places::containsKey);
    }

    Row row(List<String> cells) {
        return column -> {
            Integer place = places.get(column);
            return place == null || cells.get(place).isBlank() ? List.of() : List.of(cells.get(place));
        };
    }
}

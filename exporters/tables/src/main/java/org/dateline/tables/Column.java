package org.dateline.tables;

import java.util.List;

/**
 * A column of a table.
 *
 * @param values the only values there are, apart from an empty cell; empty where they are open
 * @param reference {@code table.column} that holds the value, where it is not empty; empty where there is none
 * @param meaning in words
 */
public record Column(
        String name, ColumnType type, boolean isKey, List<String> values, String reference, String meaning) {

    public Column {
        values = List.copyOf(values);
    }
}

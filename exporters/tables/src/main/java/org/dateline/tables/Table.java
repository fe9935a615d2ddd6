package org.dateline.tables;

import java.util.List;

/**
 * A table.
 *
 * @param name snake_case
 * @param meaning what one row is
 * @param columns in their order
 */
public record Table(String name, String meaning, List<Column> columns) {

    /** The table of sentences, which is only written where it is asked for. */
    public static final String SENTENCES = "sentences";

    public Table {
        columns = List.copyOf(columns);
    }

    /** The columns that together are unique; empty where nothing is. */
    public List<Column> key() {
        return columns.stream().filter(Column::isKey).toList();
    }

    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}

package org.dateline.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** The statements that make and fill a table. Names are those of our own schema. */
final class Ddl {

    private Ddl() {}

    static String create(Table table) {
        Stream<String> columns = table.columns().stream().map(Ddl::column);
        Stream<String> key = table.key().isEmpty()
                ? Stream.empty()
                : Stream.of(table.key().stream()
                        .map(column -> quote(column.name()))
                        .collect(Collectors.joining(", ", "PRIMARY KEY (", ")")));
        return Stream.concat(columns, key)
                .collect(Collectors.joining(",\n  ", "CREATE TABLE " + quote(table.name()) + " (\n  ", "\n)"));
    }

    private static String column(Column column) {
        String type = switch (column.type()) {
            case INTEGER, BOOLEAN -> "INTEGER";
            case NUMBER -> "REAL";
            default -> "TEXT";
        };
        String[] to = column.reference().split("\\.");
        String reference = to.length < 2 ? "" : " REFERENCES " + quote(to[0]) + " (" + quote(to[1]) + ")";
        return quote(column.name()) + " " + type + reference;
    }

    static String insert(Table table) {
        return table.columns().stream()
                .map(column -> "?")
                .collect(Collectors.joining(", ", "INSERT INTO " + quote(table.name()) + " VALUES (", ")"));
    }

    static List<String> indexes(Table table) {
        return table.columns().stream()
                .filter(column -> !column.reference().isEmpty())
                .map(column -> "CREATE INDEX " + quote(table.name() + "_" + column.name()) + " ON "
                        + quote(table.name()) + " (" + quote(column.name()) + ")")
                .toList();
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}

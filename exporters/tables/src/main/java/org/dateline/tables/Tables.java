package org.dateline.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The schema, as it stands in {@code tables.tsv}. */
public final class Tables {

    private static final String FILE = "tables.tsv";
    private static final List<Table> ALL = read();

    private Tables() {}

    /** All tables, in their order. */
    public static List<Table> all() {
        return ALL;
    }

    /** The tables that every export has: all but {@link Table#SENTENCES}. */
    public static List<Table> usual() {
        return ALL.stream()
                .filter(table -> !table.name().equals(Table.SENTENCES))
                .toList();
    }

    public static Table named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table \"" + name + "\"; there are "
                        + String.join(", ", ALL.stream().map(Table::name).toList())));
    }

    private static List<Table> read() {
        try (InputStream in = Tables.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + Tables.class);
            }
            List<Table> tables = new ArrayList<>();
            List<Column> columns = new ArrayList<>();
            String[] heading = {};
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length == 5) {
                    columns.add(column(cells));
                    continue;
                }
                finish(tables, heading, columns);
                heading = cells;
            }
            finish(tables, heading, columns);
            return List.copyOf(tables);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void finish(List<Table> tables, String[] heading, List<Column> columns) {
        if (heading.length == 2) {
            tables.add(new Table(heading[0], heading[1], columns));
        }
        columns.clear();
    }

    private static Column column(String[] cells) {
        List<String> values = Stream.of(cells[2].split(" "))
                .filter(value -> !value.isEmpty() && !value.equals("key"))
                .toList();
        boolean key = cells[2].equals("key");
        return new Column(cells[0], ColumnType.of(cells[1]), key, values, cells[3], cells[4]);
    }
}

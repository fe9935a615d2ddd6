package org.dateline.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** Loads the tables into DuckDB. */
final class DuckdbLoader implements Companion {

    @Override
    public String fileName() {
        return "load.sql";
    }

    @Override
    public String content(List<Table> tables, boolean guard) throws IOException {
        String statements = tables.stream().map(table -> create(table, guard)).collect(Collectors.joining("\n"));
        return Template.fill(fileName(), "@TABLES@", statements);
    }

    private static String create(Table table, boolean guard) {
        String columns = table.columns().stream()
                .map(column -> "    '" + column.name() + "': '" + type(column) + "'")
                .collect(Collectors.joining(",\n"));
        String free = table.columns().stream()
                .filter(column -> guard && column.type().isFree())
                .map(DuckdbLoader::unguard)
                .collect(Collectors.joining(",\n"));
        return "CREATE OR REPLACE TABLE " + table.name() + " AS SELECT *"
                + (free.isEmpty() ? "" : " REPLACE (\n" + free + ")")
                + "\n  FROM read_csv('" + table.name()
                + ".csv', header = true, delim = ',', quote = '\"', escape = '\"',"
                + " nullstr = '', columns = {\n" + columns + "});\n";
    }

    private static String unguard(Column column) {
        String name = '"' + column.name() + '"';
        return "    CASE WHEN regexp_matches(" + name + ", '^''+[=+@\\t\\r\\n-]') THEN substr(" + name + ", 2) ELSE "
                + name + " END AS " + name;
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            default -> "VARCHAR";
        };
    }
}

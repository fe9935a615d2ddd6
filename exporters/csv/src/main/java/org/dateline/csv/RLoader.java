package org.dateline.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** Loads the tables into R. */
final class RLoader implements Companion {

    @Override
    public String fileName() {
        return "load.R";
    }

    @Override
    public String content(List<Table> tables, boolean guard) throws IOException {
        String schema = tables.stream()
                .map(table -> "  " + table.name() + " = list(\n    types = c("
                        + table.columns().stream()
                                .map(column -> column.name() + " = \"" + type(column) + '"')
                                .collect(Collectors.joining(",\n              "))
                        + "),\n    free = c("
                        + table.columns().stream()
                                .filter(column -> guard && column.type().isFree())
                                .map(column -> '"' + column.name() + '"')
                                .collect(Collectors.joining(", "))
                        + "))")
                .collect(Collectors.joining(",\n"));
        return Template.fill(fileName(), "@TABLES@", schema);
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "numeric";
            case BOOLEAN -> "logical";
            default -> "character";
        };
    }
}

package org.dateline.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** Loads the tables into pandas. */
final class PythonLoader implements Companion {

    @Override
    public String fileName() {
        return "load.py";
    }

    @Override
    public String content(List<Table> tables, boolean guard) throws IOException {
        String schema = tables.stream()
                .map(table -> "    \"" + table.name() + "\": ({\n"
                        + table.columns().stream()
                                .map(column -> "        \"" + column.name() + "\": \"" + type(column) + "\",\n")
                                .collect(Collectors.joining())
                        + "    }, ["
                        + table.columns().stream()
                                .filter(column -> guard && column.type().isFree())
                                .map(column -> '"' + column.name() + '"')
                                .collect(Collectors.joining(", "))
                        + "]),")
                .collect(Collectors.joining("\n"));
        return Template.fill(fileName(), "@TABLES@", schema);
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "Int64";
            case NUMBER -> "Float64";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }
}

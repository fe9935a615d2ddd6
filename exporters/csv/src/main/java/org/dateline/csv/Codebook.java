package org.dateline.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** The codebook, for readers. */
final class Codebook implements Companion {

    @Override
    public String fileName() {
        return "codebook.md";
    }

    @Override
    public String content(List<Table> tables, boolean guard) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            text.append("\n## ").append(table.name()).append("\n\nEach row is ").append(table.meaning());
            text.append(".\n\n| column | type | meaning |\n|---|---|---|\n");
            table.columns().forEach(column -> text.append(row(column)));
        }
        String guarded = guard
                ? "text that a spreadsheet would run as a formula has a `'` in front; take one `'` off a cell of type text that"
                        + " begins with `'` and then, perhaps after more of them, one of `= + - @`, a tab or a line break."
                : "text is written as it is; a spreadsheet may run it as a formula.";
        return Template.read(fileName()).replace("@GUARD@", guarded).replace("@TABLES@\n", text);
    }

    private static String row(Column column) {
        String type = column.type().name().toLowerCase(Locale.ROOT);
        if (column.isKey()) {
            type += ", key";
        }
        if (!column.reference().isEmpty()) {
            type += ", in " + column.reference();
        }
        String values = column.values().isEmpty() ? "" : ": `" + String.join("`, `", column.values()) + "`";
        return "| `" + column.name() + "` | " + type + " | " + column.meaning() + values + " |\n";
    }
}

package org.dateline.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.WellFormed;
import org.dateline.tables.Cells;
import org.dateline.tables.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table in a workbook; where it has more rows than Excel takes, several sheets. */
final class Sheet implements AutoCloseable {

    /** What Excel takes in a cell, in UTF-16 units. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_HELD = 500;
    /** Excel reads this as the escape of a character; so it is escaped itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Table table;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    Sheet(Workbook workbook, Table table) {
        this.workbook = workbook;
        this.table = table;
        this.sheet = begin(table.name());
    }

    private Worksheet begin(String name) {
        Worksheet begun = workbook.newWorksheet(name);
        begun.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            begun.inlineString(0, column, table.columns().get(column).name());
            begun.style(0, column).bold().set();
        }
        row = 1;
        return begun;
    }

    void row(List<Object> cells) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            sheet.close();
            sheets++;
            sheet = begin(table.name() + "_" + sheets);
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Double number && Double.isFinite(number)) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else {
            String text = cell(Cells.text(cell));
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
            }
        }
    }

    /** Text as Excel takes it: what is too long is cut at a whole character. */
    static String cell(String text) {
        Matcher escapes = ESCAPE.matcher(WellFormed.xml(text));
        String escaped = escapes.replaceAll("_x005F_");
        if (escaped.length() <= LONGEST_TEXT) {
            return escaped;
        }
        int end = Character.isHighSurrogate(escaped.charAt(LONGEST_TEXT - 2)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
        return escaped.substring(0, end) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}

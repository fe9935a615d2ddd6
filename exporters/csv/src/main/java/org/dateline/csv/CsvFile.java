package org.dateline.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.FormulaGuard;
import org.dateline.core.spi.Sink;
import org.dateline.tables.Cells;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** One table as a CSV file: RFC 4180 with LF, UTF-8 without byte order mark, one header row. */
final class CsvFile implements AutoCloseable {

    private final Table table;
    private final CsvWriter writer;
    private final boolean guard;

    CsvFile(Table table, Sink sink, boolean guard) throws IOException {
        this.table = table;
        this.guard = guard;
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(sink.create(table.name() + ".csv"), StandardCharsets.UTF_8);
        writer.writeRecord(table.header());
    }

    void row(List<Object> cells) {
        List<String> record = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            String text = WellFormed.text(Cells.text(cells.get(i)));
            record.add(guard && column.type().isFree() ? FormulaGuard.protect(text) : text);
        }
        writer.writeRecord(record);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}

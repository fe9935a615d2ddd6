package org.dateline.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;
import org.dateline.tables.CorpusRows;
import org.dateline.tables.Table;
import org.dateline.tables.Tables;
import org.dhatim.fastexcel.Workbook;

/** Writes {@code corpus.xlsx}, a sheet a table. Cells are text, numbers and truth values, never formulas. */
final class XlsxExporter implements Exporter {

    private final TextPolicy policy;
    private final List<Table> tables;

    XlsxExporter(TextPolicy policy, boolean sentences) {
        this.policy = policy;
        this.tables = sentences ? Tables.all() : Tables.usual();
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "the tables as an Excel workbook";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        Path written = Files.createTempFile("dateline", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(written);
                    Workbook workbook = new Workbook(out, "Dateline", null)) {
                CorpusRows rows = new CorpusRows(corpus, policy);
                for (Table table : tables) {
                    try (Sheet sheet = new Sheet(workbook, table)) {
                        rows.write(List.of(table), (same, cells) -> sheet.row(cells));
                    }
                }
            }
            try (OutputStream out = sink.create("corpus.xlsx")) {
                Timeless.copy(written, out);
            }
        } finally {
            Files.delete(written);
        }
    }
}

package org.dateline.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Evidence in a table of the CSV exporter, which has the columns article_id, start, end and text. */
final class TableEvidence {

    /** What the exporter puts before a text that a spreadsheet would run as a formula. */
    private static final Pattern GUARDED = Pattern.compile("^'(?='*[=+\\-@\\t\\r\\n])");

    private TableEvidence() {}

    static void read(Path file, EvidenceCheck.Sink sink) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String words = GUARDED.matcher(row.getField("text")).replaceFirst("");
                int start = Integer.parseInt(row.getField("start"));
                int end = Integer.parseInt(row.getField("end"));
                String id = "line " + row.getStartingLineNumber();
                sink.evidence(id, row.getField("article_id"), start, end, words);
            }
        } catch (RuntimeException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }
}

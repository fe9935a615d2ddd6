package org.dateline.crawls.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads CSV and TSV with a header. The record of an article is the 1-based number of its row, the header not counted. */
final class CsvExtractor implements Extractor {

    private final RowReader rows;

    CsvExtractor(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "csv-table";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/csv", "text/tab-separated-values");
    }

    @Override
    public String description() {
        return "CSV and TSV with a header, one article a row: the same fields as JSON Lines; tables.columns names the columns";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        char separator = Separator.of(header(source));
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(TextEncoding.open(source))) {
            read(reader.iterator(), articles);
        } catch (CsvParseException broken) {
            throw new IOException("not a table of cells: " + broken.getMessage(), broken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void read(Iterator<CsvRecord> records, ArticleCollector articles) {
        if (!records.hasNext()) {
            return;
        }
        CsvHeader header = CsvHeader.of(records.next().getFields());
        for (int number = 1; records.hasNext(); number++) {
            CsvRecord row = records.next();
            if (row.getFieldCount() == header.size()) {
                rows.read(header.row(row.getFields()), number, articles);
            } else {
                articles.report(
                        Severity.WARNING,
                        "broken-record",
                        "%d cells where the header has %d".formatted(row.getFieldCount(), header.size()),
                        number);
            }
        }
    }

    private static String header(Source source) throws IOException {
        try (BufferedReader reader = new BufferedReader(TextEncoding.open(source))) {
            String line = reader.readLine();
            return line == null ? "" : line;
        }
    }
}

package org.dateline.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;

/** What the user states about sources, in a table beside them. */
record Sidecar(Map<String, Metadata> bySource, DateValue otherwisePublished) {

    static final Sidecar EMPTY = new Sidecar(Map.of(), DateValue.UNKNOWN);

    private static final String SOURCE = "source_uri";
    private static final String BASIS = "sidecar";
    private static final Set<String> COLUMNS =
            new TreeSet<>(List.of(SOURCE, "published", "outlet", "title", "authors", "url", "language"));

    static Sidecar read(Path file) throws UsageException {
        Map<String, Metadata> bySource = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                check(file, row);
                bySource.put(row.getField(SOURCE), metadata(file, row));
            }
        } catch (IOException | UncheckedIOException | de.siegmar.fastcsv.reader.CsvParseException unreadable) {
            throw new UsageException("cannot read " + file + ": " + unreadable.getMessage());
        }
        return new Sidecar(bySource, DateValue.UNKNOWN);
    }

    Sidecar withDefaultDate(String date) throws UsageException {
        return new Sidecar(bySource, date(date, "option", "--published"));
    }

    /** The article with what the user states, which wins; the default date fills in where nobody states one. */
    Article apply(Article article) {
        Metadata stated = bySource.getOrDefault(article.provenance().sourceUri(), Metadata.NONE);
        Metadata known = article.metadata().overlay(stated);
        return article.with(
                known.published().isKnown()
                        ? known
                        : known.with().published(otherwisePublished).build());
    }

    private static void check(Path file, NamedCsvRecord row) throws UsageException {
        Set<String> strange = new TreeSet<>(row.getHeader());
        strange.removeAll(COLUMNS);
        if (!strange.isEmpty() || !row.getHeader().contains(SOURCE)) {
            throw new UsageException(file + ": the columns must be " + SOURCE + " and any of " + COLUMNS
                    + (strange.isEmpty() ? "" : ", not " + strange));
        }
    }

    private static Metadata metadata(Path file, NamedCsvRecord row) throws UsageException {
        String where = file + ":" + row.getStartingLineNumber();
        Metadata.Builder metadata = Metadata.builder()
                .title(cell(row, "title"), BASIS)
                .outlet(cell(row, "outlet"), BASIS)
                .url(cell(row, "url"), BASIS)
                .language(cell(row, "language"), BASIS)
                .published(date(cell(row, "published"), BASIS, where));
        String authors = cell(row, "authors");
        return authors.isEmpty()
                ? metadata.build()
                : metadata.authors(List.of(authors.split("\\|")), BASIS).build();
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static DateValue date(String text, String basis, String where) throws UsageException {
        if (text.isEmpty()) {
            return DateValue.UNKNOWN;
        }
        DateValue value = DateValue.ofIso(text, basis);
        if (!value.isKnown()) {
            throw new UsageException(where + ": \"" + text + "\" is no date; write 2020, 2020-09 or 2020-09-26");
        }
        return value;
    }
}

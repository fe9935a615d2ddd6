package org.dateline.events.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads a reference pack from CSV; a row that does not fit is an error that names its line. */
final class PackReader {

    private static final List<String> NEEDED = List.of("name", "kind");

    private PackReader() {}

    /** @throws IllegalArgumentException if a column or a value is missing or wrong */
    static List<PackRow> read(Reader text, String where) throws IOException {
        List<PackRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                for (String column : NEEDED) {
                    if (cell(line, column).isEmpty()) {
                        throw new IllegalArgumentException(
                                where + ", line " + line.getStartingLineNumber() + ": no " + column);
                    }
                }
                rows.add(row(line, where));
            }
        }
        return List.copyOf(rows);
    }

    /** The areas as rows, so that their names are found and give a country. */
    static List<PackRow> places(Reader text, String where) throws IOException {
        List<PackRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                rows.add(new PackRow(
                        cell(line, "name"),
                        parts(cell(line, "aliases"), "\\|"),
                        PackKind.PLACE,
                        cell(line, "country"),
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        where));
            }
        }
        return List.copyOf(rows);
    }

    private static PackRow row(NamedCsvRecord line, String where) {
        PackKind kind = PackKind.of(cell(line, "kind"))
                .orElseThrow(() -> new IllegalArgumentException(where + ", line " + line.getStartingLineNumber()
                        + ": no kind \"" + cell(line, "kind") + "\"; there are " + List.of(PackKind.values())));
        return new PackRow(
                cell(line, "name"),
                parts(cell(line, "aliases"), "\\|"),
                kind,
                cell(line, "country"),
                parts(cell(line, "sector"), "[ |]"),
                cell(line, "cameo"),
                cell(line, "role"),
                cell(line, "from"),
                cell(line, "to"),
                cell(line, "source"));
    }

    private static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    private static List<String> parts(String cell, String separator) {
        return List.of(cell.split(separator)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

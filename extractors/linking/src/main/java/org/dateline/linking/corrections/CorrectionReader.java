package org.dateline.linking.corrections;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a CSV file with the columns {@code action}, {@code target}, {@code first} and {@code second}; others are for remarks. */
final class CorrectionReader {

    private static final Set<String> ACTIONS = Set.of("merge", "split");
    private static final Set<String> TARGETS = Set.of("entity", "report");

    private CorrectionReader() {}

    /** @throws IllegalArgumentException if the file cannot be read or a line is wrong; the message names the line */
    static List<Correction> read(Path file) {
        List<Correction> corrections = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                corrections.add(read(file, row));
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot read the corrections " + file, unreadable);
        }
        return List.copyOf(corrections);
    }

    private static Correction read(Path file, NamedCsvRecord row) {
        String action = cell(file, row, "action").toLowerCase(Locale.ROOT);
        String target = cell(file, row, "target").toLowerCase(Locale.ROOT);
        check(file, row, ACTIONS, "action", action);
        check(file, row, TARGETS, "target", target);
        return new Correction(
                row.getStartingLineNumber(),
                action.equals("merge"),
                target.equals("entity"),
                cell(file, row, "first"),
                cell(file, row, "second"));
    }

    private static String cell(Path file, NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ":" + row.getStartingLineNumber() + ": nothing in the column " + column));
    }

    private static void check(Path file, NamedCsvRecord row, Set<String> known, String column, String value) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException("%s:%d: no %s \"%s\"; there are %s"
                    .formatted(
                            file,
                            row.getStartingLineNumber(),
                            column,
                            value,
                            String.join(", ", known.stream().sorted().toList())));
        }
    }
}

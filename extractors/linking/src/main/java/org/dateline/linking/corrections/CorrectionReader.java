package org.dateline.linking.corrections;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Severity;
import org.dateline.linking.corrections.Correction.Action;
import org.dateline.linking.corrections.Correction.Subject;

/**
 * Reads CSV files with the columns {@code action}, {@code target}, {@code first} and {@code second}; others are for remarks. A line
 * that cannot be used becomes an issue that says what to do.
 */
final class CorrectionReader {

    static final String CODE = "correction";

    private static final Pattern ACTOR_CODE = Pattern.compile("[A-Z]{3}(:[A-Z]{3})?|:[A-Z]{3}");
    private static final Pattern TYPE = Pattern.compile("[\\w-]+(/[\\w-]+)?");

    private final String file;
    private final List<Correction> lines = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private CorrectionReader(String file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if a file cannot be read */
    static Corrections read(List<Path> files) {
        List<Correction> lines = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Path path : files) {
            CorrectionReader reader = new CorrectionReader(path.toString().replace('\\', '/'));
            reader.read(path);
            lines.addAll(reader.lines);
            issues.addAll(reader.issues);
        }
        return new Corrections(lines, issues);
    }

    private void read(Path path) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
            for (NamedCsvRecord row : rows) {
                read(row);
            }
        } catch (IOException | CsvParseException unreadable) {
            throw new IllegalArgumentException("cannot read the corrections " + path, unreadable);
        }
    }

    private void read(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        Optional<Action> action = Arrays.stream(Action.values())
                .filter(each -> each.code().equals(cell(row, "action").toLowerCase(Locale.ROOT)))
                .findFirst();
        Optional<Subject> subject = Arrays.stream(Subject.values())
                .filter(each -> each.code().equals(subject(row)))
                .findFirst();
        String first = cell(row, "first");
        String second = cell(row, "second");
        if (action.isEmpty()) {
            report(line, "no action \"" + cell(row, "action") + "\"; there are " + actions(Set.of(Action.values())));
        } else if (subject.isEmpty()) {
            report(line, "no target \"" + cell(row, "target") + "\"; there are entity, event, story, copy");
        } else if (!subject.get().actions().contains(action.get())) {
            report(
                    line,
                    subject.get().code() + " does not take " + action.get().code() + "; it takes "
                            + actions(subject.get().actions()));
        } else if (first.isEmpty() || second.isEmpty() && action.get() != Action.REJECT) {
            report(line, "nothing in the column " + (first.isEmpty() ? "first" : "second"));
        } else if (action.get() == Action.RECODE && !isCode(subject.get(), second)) {
            report(
                    line,
                    "\"" + second + "\" is no "
                            + (subject.get() == Subject.ENTITY
                                    ? "actor code such as IRQ:GOV"
                                    : "type such as CONSULT/visit"));
        } else if (action.get().isOfTwo() && Correction.key(first).equals(Correction.key(second))) {
            report(
                    line,
                    "first and second are the same; write two ids, or two names, that are to be told apart or joined");
        } else {
            lines.add(new Correction(file, line, action.get(), subject.get(), first, second));
        }
    }

    private static boolean isCode(Subject subject, String value) {
        return (subject == Subject.ENTITY ? ACTOR_CODE : TYPE).matcher(value).matches();
    }

    /** A report is corrected as a part of its event. */
    private static String subject(NamedCsvRecord row) {
        String subject = cell(row, "target").toLowerCase(Locale.ROOT);
        return subject.equals("report") ? Subject.EVENT.code() : subject;
    }

    private static String actions(Set<Action> actions) {
        return actions.stream().sorted().map(Action::code).collect(Collectors.joining(", "));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private void report(int line, String message) {
        issues.add(issue(file, line, message));
    }

    static Issue issue(String file, int line, String message) {
        return new Issue(Severity.WARNING, CODE, message, file, line, "corrections");
    }
}

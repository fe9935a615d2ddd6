package org.dateline.linking.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Place;
import org.dateline.core.model.Precision;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;
import org.dateline.linking.disagreements.Claim.Party;
import org.junit.jupiter.api.Test;

/** Our list of pairs of claims: how well refinements and conflicts are told from each other and from agreement. */
class ClaimPairsTest {

    @Test
    void refinementsAndConflictsAreToldApart() throws IOException {
        int right = 0;
        int told = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = rows();
        for (String[] row : rows) {
            Verdict expected = Verdict.valueOf(row[3].toUpperCase(Locale.ROOT));
            Verdict found = compare(row[0], row[1], row[2]);
            assertEquals(found, compare(row[0], row[2], row[1]), () -> "not symmetric: " + Arrays.toString(row));
            wanted += expected == Verdict.SAME ? 0 : 1;
            told += found == Verdict.SAME ? 0 : 1;
            right += found != Verdict.SAME && found == expected ? 1 : 0;
            if (found != expected) {
                wrong.add(String.join(" ", row) + ": " + found);
            }
        }
        double f1 = 2.0 * right / (told + wanted);
        assertTrue(rows.size() >= 150, () -> "only " + rows.size());
        assertTrue(f1 >= .90, () -> f1 + " " + wrong);
    }

    private static List<String[]> rows() throws IOException {
        try (var stream = Objects.requireNonNull(ClaimPairsTest.class.getResourceAsStream("claims.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static Verdict compare(String slot, String a, String b) {
        return switch (slot) {
            case "number" -> {
                Quantity one = quantity(a);
                Quantity other = quantity(b);
                yield Numbers.compare(one.low(), one.high(), other.low(), other.high());
            }
            case "date" -> Days.compare(date(a), date(b));
            case "place" -> Places.compare(place(a), place(b));
            case "status" -> Standings.compare(Status.of(a), Status.of(b));
            default -> Parties.compare(parties(a), parties(b));
        };
    }

    private static Quantity quantity(String value) {
        Span span = new Span(0, 1);
        int dots = value.indexOf("..");
        if (dots > 0) {
            return new Quantity(
                    "dead",
                    Double.parseDouble(value.substring(0, dots)),
                    Double.parseDouble(value.substring(dots + 2)),
                    span);
        }
        if (value.startsWith(">")) {
            return new Quantity("dead", Double.parseDouble(value.substring(1)), Double.POSITIVE_INFINITY, span);
        }
        if (value.startsWith("<")) {
            return new Quantity("dead", 0, Double.parseDouble(value.substring(1)), span);
        }
        return new Quantity("dead", Double.parseDouble(value), Double.parseDouble(value), span);
    }

    private static DateValue date(String value) {
        return new DateValue(value, value.contains("/") ? Precision.INTERVAL : Precision.DAY, "explicit");
    }

    private static Place place(String value) {
        String[] parts = value.split("/");
        return new Place(
                parts[0],
                parts[0],
                parts[1],
                parts[3].toLowerCase(Locale.ROOT),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                parts[2],
                "");
    }

    private static List<Party> parties(String value) {
        return Arrays.stream(value.split("\\|"))
                .map(party -> party.split("/", -1))
                .map(parts ->
                        new Party(parts[0], parts[0], parts[1].equals("person"), parts[2], parts[3], new Span(0, 1)))
                .toList();
    }
}

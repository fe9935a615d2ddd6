package org.dateline.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.CopyKind;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.Precision;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Severity;
import org.dateline.core.model.Standing;
import org.dateline.core.model.Status;
import org.dateline.core.model.TextPolicy;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static Column column(String table, String name) {
        return Tables.named(table).columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreFourteen() {
        assertEquals(
                List.of(
                        "articles",
                        "sentences",
                        "entities",
                        "mentions",
                        "events",
                        "event_actors",
                        "reports",
                        "report_actors",
                        "quotes",
                        "places",
                        "stories",
                        "disagreements",
                        "coverage",
                        "issues"),
                Tables.all().stream().map(Table::name).toList());
    }

    @Test
    void everyReferenceLeadsToAKey() {
        for (Table table : Tables.all()) {
            for (Column column : table.columns()) {
                if (!column.reference().isEmpty()) {
                    String[] parts = column.reference().split("\\.");
                    assertTrue(column(parts[0], parts[1]).isKey(), table.name() + "." + column.name());
                }
            }
        }
    }

    @Test
    void everyRowFitsItsColumns() throws IOException {
        List<Table> seen = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        new CorpusRows(SampleCorpus.small(), TextPolicy.FULL).write(Tables.all(), (table, cells) -> {
            seen.add(table);
            assertEquals(table.columns().size(), cells.size(), table.name());
            List<Object> key = new ArrayList<>(List.of(table.name()));
            for (int i = 0; i < cells.size(); i++) {
                Column column = table.columns().get(i);
                assertTrue(fits(column, cells.get(i)), table.name() + "." + column.name() + ": " + cells.get(i));
                if (column.isKey()) {
                    key.add(cells.get(i));
                }
            }
            assertTrue(key.size() == 1 || keys.add(key), "twice the same key: " + key);
        });
        assertEquals(new HashSet<>(Tables.all()), new HashSet<>(seen), "the sample has rows for every table");
    }

    private static boolean fits(Column column, Object cell) {
        if (!column.values().isEmpty() && !cell.equals("") && !column.values().contains(cell)) {
            return false;
        }
        return switch (column.type()) {
            case INTEGER -> cell instanceof Integer || cell.equals("");
            case NUMBER -> cell instanceof Double || cell.equals("");
            case BOOLEAN -> cell instanceof Boolean;
            case CODES, TEXTS -> cell instanceof List;
            default -> cell instanceof String;
        };
    }

    @Test
    void theValuesAreThoseOfTheModel() {
        assertEquals(
                Arrays.stream(Status.values()).map(Status::code).toList(),
                column("events", "status").values());
        assertEquals(
                Arrays.stream(Precision.values()).map(Precision::code).toList(),
                column("reports", "date_precision").values());
        assertEquals(
                Arrays.stream(EntityKind.values()).map(EntityKind::code).toList(),
                column("entities", "kind").values());
        assertEquals(
                Arrays.stream(CopyKind.values()).map(CopyKind::code).toList(),
                column("articles", "copy_kind").values());
        assertEquals(
                Arrays.stream(QuoteKind.values()).map(QuoteKind::code).toList(),
                column("quotes", "kind").values());
        assertEquals(
                Arrays.stream(Severity.values()).map(Severity::code).toList(),
                column("issues", "severity").values());
        assertEquals(
                Arrays.stream(Standing.values()).map(Standing::code).toList(),
                column("coverage", "standing").values());
        assertEquals(
                Arrays.stream(CodeBasis.values()).map(CodeBasis::code).toList(),
                column("report_actors", "code_basis").values());
    }

    @Test
    void writesCellsPlainly() {
        assertEquals("0", Cells.text(-0.0));
        assertEquals("-9.5", Cells.text(-9.5));
        assertEquals("1000000", Cells.text(1e6));
        assertEquals("0.333333", Cells.text(1.0 / 3));
        assertEquals("", Cells.text(Double.POSITIVE_INFINITY));
        assertEquals("a|b", Cells.text(List.of("a", "b")));
        assertEquals("a\\|b|c\\\\", Cells.text(List.of("a|b", "c\\")));
        assertEquals("true", Cells.text(true));
    }
}

package org.dateline.linking.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our list of pairs of reports: how well those of one event are told from those of two. */
class EventPairsTest {

    private final Stems stems = new Stems();
    private final EventScore score = new EventScore(stems, new Rarity(stems));

    @Test
    void reportsOfOneEventAreToldFromThoseOfTwo() {
        int hit = 0;
        int wrong = 0;
        int missed = 0;
        List<String> errors = new ArrayList<>();
        List<String[]> rows = Rows.of("pairs.tsv");
        for (String[] row : rows) {
            boolean together = row.length > 3;
            ReportDigest a = WrittenReport.of("r1", "a1", row[1], stems);
            ReportDigest b = WrittenReport.of("r2", together ? "a1" : "a2", row[2], stems);
            boolean same = row[0].equals("same");
            boolean joined = score.of(a, b) >= EventsLinker.SAME;
            assertEquals(score.of(a, b), score.of(b, a), 1e-9, () -> "not symmetric: " + row[1] + " " + row[2]);
            hit += same && joined ? 1 : 0;
            wrong += !same && joined ? 1 : 0;
            missed += same && !joined ? 1 : 0;
            if (same != joined) {
                errors.add("%s %.2f: %s / %s".formatted(row[0], score.of(a, b), row[1], row[2]));
            }
        }
        double f1 = 2.0 * hit / (2 * hit + wrong + missed);
        assertTrue(rows.size() >= 60, () -> "only " + rows.size());
        assertTrue(f1 >= .90 && wrong <= 2, () -> f1 + "\n" + String.join("\n", errors));
    }
}

package org.dateline.linking.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Precision;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;
import org.junit.jupiter.api.Test;

class ClaimComparisonTest {

    private static final DateValue SATURDAY = new DateValue("2024-03-02", Precision.DAY, "relative");
    private static final DateValue MARCH = new DateValue("2024-03", Precision.MONTH, "explicit");

    @Test
    void eachSlotIsToldWithTheWordsOfBoth() {
        Claim one = claim("r1", Status.OCCURRED, SATURDAY, new Quantity("dead", 12, 12, new Span(10, 12)));
        Claim other = claim("r2", Status.DENIED, MARCH, new Quantity("dead", 14, 14, new Span(20, 22)));

        assertEquals(
                List.of(
                        new Disagreement(
                                "e1",
                                "status",
                                "occurred",
                                "r1",
                                new Span(0, 40),
                                "denied",
                                "r2",
                                new Span(0, 40),
                                true),
                        new Disagreement(
                                "e1",
                                "date",
                                "2024-03-02",
                                "r1",
                                new Span(0, 40),
                                "2024-03",
                                "r2",
                                new Span(0, 40),
                                false),
                        new Disagreement(
                                "e1", "dead", "12", "r1", new Span(10, 12), "14", "r2", new Span(20, 22), true)),
                ClaimComparison.of(other, one));
    }

    @Test
    void moreThanIsARefinement() {
        Claim one = claim("r1", Status.OCCURRED, SATURDAY, new Quantity("troops", 5200, 5200, new Span(10, 15)));
        Claim other = claim(
                "r2",
                Status.OCCURRED,
                SATURDAY,
                new Quantity("troops", 5000, Double.POSITIVE_INFINITY, new Span(3, 18)));

        List<Disagreement> found = ClaimComparison.of(one, other);
        assertEquals(
                List.of("5200", "5000.."),
                List.of(found.get(0).valueA(), found.get(0).valueB()));
        assertEquals(false, found.get(0).conflict());
    }

    @Test
    void whatOnlyOneSaysIsNoDisagreement() {
        Claim one = claim("r1", Status.OCCURRED, SATURDAY, new Quantity("dead", 12, 12, new Span(10, 12)));
        Claim silent = claim("r2", Status.OCCURRED, DateValue.UNKNOWN, new Quantity("injured", 3, 3, new Span(4, 5)));

        assertEquals(List.of(), ClaimComparison.of(one, silent));
    }

    private static Claim claim(String report, Status status, DateValue date, Quantity quantity) {
        return new Claim(
                report,
                "e1",
                "a" + report,
                "a" + report,
                new Span(0, 40),
                status,
                date,
                List.of(),
                List.of(),
                List.of(),
                List.of(quantity));
    }
}

package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void typeModeAndCodeAreReadAndWrittenAlike() {
        Outcome outcome = Outcome.of("CONSULT/visit 042");
        assertEquals(new Outcome("CONSULT", "visit", "042"), outcome);
        assertEquals("CONSULT/visit 042", outcome.toString());
    }

    @Test
    void aStatementHasACodeButNoType() {
        Outcome statement = Outcome.of("STATEMENT 010");
        assertEquals("", statement.type());
        assertFalse(statement.isNothing());
        assertTrue(Outcome.of("none").isNothing());
    }
}

package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void endsBeforeItsEnd() {
        assertEquals("met", new Span(5, 8).in("They met."));
        assertFalse(new Span(5, 8).contains(8));
        assertTrue(new Span(5, 8).contains(5));
    }

    @Test
    void refusesToRunBackwards() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }

    @Test
    void countsCodePointsNotUnits() {
        String text = "😀😀 ship";
        assertEquals(new Span(3, 7), new Span(5, 9).inCodePoints(text));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
        assertEquals(new Span(0, 5), new Span(0, 3).cover(new Span(3, 5)));
    }
}

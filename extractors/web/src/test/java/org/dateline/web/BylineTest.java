package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By ANNA P. LINDQVIST | Anna P. Lindqvist",
                "By Anna Lindqvist and Jon Dahl | Anna Lindqvist;Jon Dahl",
                "Von Anna Lindqvist und Jon Dahl | Anna Lindqvist;Jon Dahl",
                "Par Anna Lindqvist, correspondante à Lund | Anna Lindqvist",
                "Anna Lindqvist, Staff Writer | Anna Lindqvist",
                "Anna Lindqvist; Jon Dahl & Karin Holm | Anna Lindqvist;Jon Dahl;Karin Holm",
                "View all posts by Anna Lindqvist | Anna Lindqvist",
                "Anna Lindqvist The Associated Press | Anna Lindqvist",
                "ByAnna Lindqvist | Anna Lindqvist",
                "By JON McDONALD-O'BRIEN | Jon McDonald-O'Brien",
                "Anna de la Cruz | Anna de la Cruz",
                "Byron Dahl | Byron Dahl",
                "anna@courier.example Anna Lindqvist | Anna Lindqvist",
                "李明 | 李明"
            })
    void names(String byline, String names) {
        assertEquals(List.of(names.split(";")), Byline.names(byline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"By Staff", "Staff Reporter", "By Editorial Board", "The Lund Courier", "Updated 3 hours ago"})
    void nobody(String byline) {
        assertEquals(List.of(), Byline.names(byline));
    }

    @Test
    void leadsAndDates() {
        assertTrue(Byline.hasLead("14:07 Uhr | Von Anna Lindqvist"));
        assertFalse(Byline.hasLead("Byron Dahl won the cup"));
        assertTrue(Byline.isDated("Published on 3 May 2021"));
        assertFalse(Byline.isDated("The paper was published on Sunday"));
    }
}

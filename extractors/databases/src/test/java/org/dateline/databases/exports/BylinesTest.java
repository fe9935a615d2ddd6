package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {

    private static final Conventions CONVENTIONS = Conventions.load();

    private final Bylines bylines = CONVENTIONS.bylines();

    @Test
    void namesAlone() {
        assertEquals(List.of("Ada Holm", "Bo Lind"), bylines.persons("By Ada Holm and Bo Lind"));
        assertEquals(List.of("ADA HOLM", "BO LIND", "EVA EK"), bylines.persons("By ADA HOLM, BO LIND, and EVA EK"));
        assertEquals(List.of("Karl Hansen", "Anna van Berg"), bylines.persons("Hansen, Karl; Berg, Anna van"));
        assertEquals(List.of("Nils U. Hansen"), bylines.persons("Hansen, Nils U."));
    }

    @Test
    void whatStandsAroundNamesFallsAway() {
        assertEquals(List.of("Ada Holm"), bylines.persons("Ada Holm Transport correspondent"));
        assertEquals(List.of("Ada Holm"), bylines.persons("Ada Holm, Political editor"));
        assertEquals(List.of("Ada Holm", "Bo Lind"), bylines.persons("Ada Holm, New York and Bo Lind"));
        assertEquals(List.of("Ada Holm"), bylines.persons("Ada Holm Rome"));
        assertEquals(List.of("ADA HOLM"), bylines.persons("Aus Lund berichtet ADA HOLM"));
        assertEquals(List.of("ADA HOLM"), bylines.persons("Von ADA HOLM und BO LIND (Fotos)"));
        assertEquals(List.of("\uAE40\uBCF4\uB8EC"), bylines.persons("\uAE40\uBCF4\uB8EC \uAE30\uC790"));
    }

    @Test
    void theSameNameTwiceIsOnePerson() {
        assertEquals(
                List.of("Ada Holm", "BO LIND"),
                bylines.persons("By ADA HOLM and BO LIND; Ada Holm reported from Lund, and others from Malm\u00F6."));
    }

    @Test
    void agenciesAreNoPersonsButSomebodySigned() {
        assertEquals("dpa/Reuters", bylines.agency("hda/dpa/Reuters"));
        assertEquals("", bylines.agency("Ada Holm"));
        assertEquals(List.of("Reuters"), bylines.persons("Reuters"));
        assertEquals(List.of("Ada Holm"), bylines.persons("Ada Holm; Associated Press"));
    }
}

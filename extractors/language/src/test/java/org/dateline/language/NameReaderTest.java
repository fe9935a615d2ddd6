package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameReaderTest {

    @Test
    void namesCarryNeitherArticlesNorPossessiveEndings() {
        assertEquals(
                List.of("place United States", "person John Smith"),
                Reader.names("The United States' envoy met John Smith's sister on Monday."));
    }

    @Test
    void aSurnameIsThePersonOfTheFullName() {
        assertEquals(
                List.of("person Maria Lindqvist", "place Oslo", "person Lindqvist"),
                Reader.names("Maria Lindqvist arrived in Oslo.\nLindqvist left at once."));
    }

    @Test
    void datesAndAmountsAreNoNames() {
        assertEquals(List.of(), Reader.names("They paid $3 million on 5 May 2019."));
    }
}

package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({
        "anna lindqvist, lindqvist, true",
        "anna lindqvist, a lindqvist, true",
        "anna lindqvist, otto lindqvist, false",
        "fouad mansour, fuad mansour, true",
        "omar haddad, omar khoury, false",
        "juan carlos ortega, juan ortega, true",
        "lee, leong, false"
    })
    void surnamesAndInitialsAgree(String first, String second, boolean same) {
        assertEquals(same, PersonNames.agree(first, second));
        assertEquals(same, PersonNames.agree(second, first));
    }
}

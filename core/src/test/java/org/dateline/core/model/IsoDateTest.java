package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020, YEAR",
        "2020-09, 2020-09, MONTH",
        "2020-09-26, 2020-09-26, DAY",
        "20200926, 2020-09-26, DAY",
        "2020-09-26T14:05, 2020-09-26T14:05, MINUTE",
        "2020-09-26 14:05:00, 2020-09-26T14:05:00, SECOND",
        "2020-09-26T14:05:09.123Z, 2020-09-26T14:05:09Z, SECOND",
        "20200926T140509+0300, 2020-09-26T14:05:09+03:00, SECOND",
        "2020-09-26 14:05:09 UTC, 2020-09-26T14:05:09Z, SECOND",
    })
    void readsWhatIsWritten(String text, String value, Precision precision) {
        assertEquals(new DateValue(value, precision, "format"), DateValue.ofIso(text, "format"));
    }

    @ParameterizedTest
    @CsvSource({"26/09/2020", "2020-13-01", "2020-02-30", "2020-09-26T25:00", "yesterday", "''"})
    void refusesTheRest(String text) {
        assertEquals(DateValue.UNKNOWN, DateValue.ofIso(text, "format"));
    }
}

package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.core.model.DateValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader(DateReader.Order.UNKNOWN, "text");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-14T09:15:30+0100 | 2021-03-14T09:15:30+01:00",
                "2021-03-14T09:15:30.123Z | 2021-03-14T09:15:30Z",
                "2021-03-14 09:15 | 2021-03-14T09:15",
                "MARCH 14, 2021 09:15 | 2021-03-14T09:15",
                "Sunday, March 14th, 2021 at 9:15 PM | 2021-03-14T21:15",
                "14 March 2021 | 2021-03-14",
                "14. März 2021, 9:15 Uhr | 2021-03-14T09:15",
                "le 1er mars 2021 | 2021-03-01",
                "14 de marzo de 2021 | 2021-03-14",
                "14 марта 2021 | 2021-03-14",
                "14 Mart 2021 | 2021-03-14",
                "2021年3月14日 | 2021-03-14",
                "3/14/2021 | 2021-03-14",
                "14/3/2021 | 2021-03-14",
                "14.03.2021 | 2021-03-14",
                "4.3.2021 | 2021-03-04"
            })
    void dates(String text, String value) {
        assertEquals(value, value(reader.read(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3/4/2021", "31 February 2021", "2021-02-31", "14 March 1721", "in 2021", "page 14 of 2021"})
    void noDates(String text) {
        assertEquals("", value(reader.read(text)));
    }

    @Test
    void theOrderOfThePageDecides() {
        assertEquals("2021-04-03", value(new DateReader(DateReader.Order.DAY_FIRST, "text").read("3/4/2021")));
        assertEquals("2021-03-04", value(new DateReader(DateReader.Order.MONTH_FIRST, "text").read("3/4/2021")));
    }

    @Test
    void aDateLineMayHaveAShortYear() {
        assertEquals("2021-03-14T14:07", value(reader.readLine("So 14.03.21 | 14:07 Uhr")));
        assertEquals("", value(reader.read("14.03.21")));
    }

    private static String value(Optional<DateValue> date) {
        return date.map(DateValue::value).orElse("");
    }
}

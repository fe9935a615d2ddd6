package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateValueTest {

    @Test
    void aMonthHasAFirstAndALastDay() {
        DateValue february = new DateValue("2020-02", Precision.MONTH, "explicit");
        assertEquals(Optional.of(LocalDate.of(2020, 2, 1)), february.firstDay());
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), february.lastDay());
    }

    @Test
    void anIntervalOfOneDayIsADay() {
        LocalDate day = LocalDate.of(2020, 9, 26);
        assertEquals(DateValue.ofDay(day, "relative"), DateValue.ofInterval(day, day, "relative"));
        assertEquals(
                Optional.of(day.plusDays(1)),
                DateValue.ofInterval(day, day.plusDays(1), "relative").lastDay());
    }

    @Test
    void aTimeHasADay() {
        DateValue time = new DateValue("2020-09-26T23:30+03:00", Precision.MINUTE, "meta");
        assertEquals(Optional.of(LocalDate.of(2020, 9, 26)), time.firstDay());
    }

    @Test
    void theUnknownHasNoDay() {
        assertTrue(DateValue.UNKNOWN.firstDay().isEmpty());
        assertTrue(new DateValue("2020-13", Precision.MONTH, "").firstDay().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-26T23:30+03:00, 2020-09-26T21:00Z, true",
        "2020-09-26T23:30+03:00, 2020-09-26T20:00Z, false",
        "2020-09-26, 2020-09-26T23:30Z, false",
        "2020-09-26, 2020-09-27T00:10Z, true",
        "2020-09, 2020-09-27, false",
        "2020-09-26T10:00, 2020-09-26T11:00Z, false",
        "'', 2020-09-27, false",
    })
    void isBeforeWhatIsSurelyLater(String date, String other, boolean before) {
        assertEquals(before, DateValue.ofIso(date, "meta").isBefore(DateValue.ofIso(other, "meta")));
    }
}

package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26 September 2020|2020-09-26",
                "Saturday, September 26, 2020 10:05 AM|2020-09-26",
                "LUND, Sept. 26, 2020|2020-09-26",
                "1st of May 1999|1999-05-01",
                "4 de mayo de 2018|2018-05-04",
                "14. März 2017|2017-03-14",
                "1er février 2012|2012-02-01",
                "28 мая 2018|2018-05-28",
                "5 stycznia 2019|2019-01-05",
                "2018年5月28日|2018-05-28",
                "2018년 5월 28일|2018-05-28",
                "26.09.2020|2020-09-26",
                "2020/9/6|2020-09-06",
            })
    void readsDaysOfManyLanguages(String text, String day) {
        assertEquals(day, DateValue.ofWritten(text, "text").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4/5/2020", "in May 2020", "May said 300 people left", "31 February 2020", "120 march 20201"
            })
    void refusesWhatIsNoDay(String text) {
        assertEquals(DateValue.UNKNOWN, DateValue.ofWritten(text, "text"));
    }
}

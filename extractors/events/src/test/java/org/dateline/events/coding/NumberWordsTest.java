package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private final NumberWords numbers = NumberWords.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three sailors            | 0 | 3       | 3",
                "1,250 sailors            | 0 | 1250    | 1250",
                "$2.5 million             | 0 | 2500000 | 2500000",
                "two dozen sailors        | 0 | 24      | 24",
                "two hundred sailors      | 1 | 200     | 200",
                "a hundred sailors        | 1 | 100     | 100",
                "At least twelve sailors  | 2 | 12      | Infinity",
                "over 40 sailors          | 1 | 40      | Infinity",
                "more than two million    | 2 | 2000000 | Infinity",
                "up to 40 sailors         | 2 | 0       | 40",
                "fewer than ten sailors   | 2 | 0       | 10",
                "at least a dozen or so 5 | 6 | 5       | 5"
            })
    void readsWhatTheWordsAllow(String text, int index, double least, double most) {
        double[] range = numbers.range(index, List.of(text.split(" ")), 4).orElseThrow();
        assertArrayEquals(new double[] {least, most}, range);
    }

    @Test
    void otherWordsAreNoNumbers() {
        assertTrue(numbers.range(1, List.of("two", "sailors"), 4).isEmpty());
        assertTrue(numbers.range(0, List.of("once"), 4).isEmpty());
    }
}

package org.dateline.linking.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMatcherTest {

    private final BodyReader reader = new BodyReader();
    private final BodyMatcher matcher = new BodyMatcher();

    private double score(String a, String b) {
        return matcher.score(reader.read(a), reader.read(b));
    }

    @ParameterizedTest
    @CsvSource({
        "Lenta Shipping Ltd., Lenta Shipping Limited",
        "The Lenta Bank, Lenta Bank",
        "Lund River Commission, LRC",
        "Brigade Forty-Four, Brigade 44",
        "U.S. Department of State, United States Department of State"
    })
    void formsOfOneName(String a, String b) {
        assertTrue(score(a, b) >= .9, () -> a + " / " + b + " " + score(a, b));
        assertEquals(score(a, b), score(b, a), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "Brigade 44, Brigade 45",
        "Ministry of Defence, Ministry of Finance",
        "Lenta Bank, Sandvik Bank",
        "Nordmark Red Cross, Sudland Red Cross"
    })
    void twoBodies(String a, String b) {
        assertTrue(score(a, b) < .9, () -> a + " / " + b + " " + score(a, b));
    }
}

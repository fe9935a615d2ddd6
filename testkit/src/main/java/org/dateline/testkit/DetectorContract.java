package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dateline.core.spi.Detector;
import org.junit.jupiter.api.Test;

/** What every detector keeps. Implement it in a test class; the tests come with it. */
public interface DetectorContract {

    /** How often each sample is damaged, each time otherwise. */
    int DAMAGES = 120;

    /** The detector as a user gets it who sets no option. */
    Detector detector();

    /** Small documents, each with the media type that it goes by before this detector is asked. */
    List<MemorySource> samples();

    @Test
    default void namesTheSamplesTheSameTwiceAndClosesThem() throws IOException {
        for (MemorySource sample : samples()) {
            Optional<String> type = detector().detect(sample, sample.mediaType());
            assertTrue(type.isPresent(), "nothing to say of " + sample.uri());
            assertEquals(type, detector().detect(sample, sample.mediaType()));
            assertEquals(0, sample.openStreams(), sample.uri());
        }
    }

    @Test
    default void damagedDocumentsAreNamedOrNotButNeverFail() throws IOException {
        for (MemorySource sample : samples()) {
            byte[] whole;
            try (InputStream stream = sample.open()) {
                whole = stream.readAllBytes();
            }
            for (int seed = 0; seed < DAMAGES; seed++) {
                MemorySource damaged = new MemorySource(sample.uri(), sample.mediaType(), DamagedBytes.of(whole, seed));
                try {
                    detector().detect(damaged, sample.mediaType());
                } catch (IOException asItMay) {
                    assertTrue(asItMay.getMessage() != null, "an error says what is wrong");
                } catch (RuntimeException | StackOverflowError wrong) {
                    fail(sample.uri() + ", damage " + seed + ": " + wrong, wrong);
                }
                assertEquals(0, damaged.openStreams(), sample.uri() + ", damage " + seed);
            }
        }
    }
}

package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Extractor;
import org.junit.jupiter.api.Test;

/** What every extractor keeps. Implement it in a test class; the tests come with it. */
public interface ExtractorContract {

    /** Into how many pieces a sample is cut. */
    int CUTS = 40;

    /** How often a sample is damaged, each time otherwise. */
    int DAMAGES = 240;

    /** In seconds: no small document takes longer, however it is broken. */
    int LONGEST = 20;

    /** The extractor as a user gets it who sets no option. */
    Extractor extractor();

    /** A small document of its format from which something can be read. */
    MemorySource sample();

    @Test
    default void hasAKebabCaseNameAndSaysWhatItReads() {
        String name = extractor().name();
        assertTrue(name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), name);
        assertFalse(extractor().description().isBlank(), "a line for `dateline formats`");
    }

    @Test
    default void claimsMediaTypesInLowerCase() {
        assertFalse(extractor().mediaTypes().isEmpty());
        extractor()
                .mediaTypes()
                .forEach(type -> assertTrue(type.matches("[a-z0-9*][a-z0-9.+*-]*/[a-z0-9*][a-z0-9.+*-]*"), type));
    }

    @Test
    default void readsTheSample() throws IOException {
        GatheredArticles found = GatheredArticles.from(extractor(), sample());
        assertFalse(found.articles().isEmpty() && found.children().isEmpty(), "nothing was read: " + found.issues());
        found.articles().values().forEach(article -> assertFalse(article.text().isBlank()));
    }

    @Test
    default void readsTheSameTwice() throws IOException {
        Extractor extractor = extractor();
        assertEquals(
                GatheredArticles.from(extractor, sample()).articles(),
                GatheredArticles.from(extractor, sample()).articles());
    }

    @Test
    default void closesWhatItOpens() throws IOException {
        MemorySource sample = sample();
        GatheredArticles.from(extractor(), sample);
        assertEquals(0, sample.openStreams());
    }

    @Test
    default void aDocumentThatIsCutOffGivesArticlesOrAnIoException() {
        MemorySource sample = sample();
        for (int cut = 0; cut < CUTS; cut++) {
            int length = (int) (sample.size() * cut / CUTS);
            MemorySource source = sample.cut(length);
            try {
                for (Article article :
                        GatheredArticles.from(extractor(), source).articles().values()) {
                    assertFalse(article.id().isEmpty());
                }
            } catch (IOException asItShould) {
                assertFalse(String.valueOf(asItShould.getMessage()).isBlank(), "an error says what is wrong");
            } catch (RuntimeException | StackOverflowError wrong) {
                fail("cut off behind " + length + " bytes: " + wrong, wrong);
            }
            assertEquals(0, source.openStreams(), "cut off behind " + length + " bytes");
        }
    }

    @Test
    default void aDamagedDocumentGivesArticlesOrAnIoExceptionInTime() throws IOException {
        byte[] whole;
        try (InputStream stream = sample().open()) {
            whole = stream.readAllBytes();
        }
        for (int seed = 0; seed < DAMAGES; seed++) {
            MemorySource source = new MemorySource(sample().uri(), sample().mediaType(), DamagedBytes.of(whole, seed));
            Instant begun = Instant.now();
            try {
                GatheredArticles.from(extractor(), source)
                        .articles()
                        .values()
                        .forEach(article -> assertFalse(article.id().isEmpty()));
            } catch (IOException asItShould) {
                assertFalse(String.valueOf(asItShould.getMessage()).isBlank(), "an error says what is wrong");
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError wrong) {
                fail("damage " + seed + ": " + wrong, wrong);
            }
            assertEquals(0, source.openStreams(), "damage " + seed);
            assertTrue(Duration.between(begun, Instant.now()).getSeconds() < LONGEST, "too long for damage " + seed);
        }
    }
}

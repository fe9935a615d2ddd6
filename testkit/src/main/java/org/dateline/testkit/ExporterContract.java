package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.dateline.core.model.Corpus;
import org.dateline.core.spi.Exporter;
import org.junit.jupiter.api.Test;

/** What every exporter keeps. Implement it in a test class; the tests come with it. */
public interface ExporterContract {

    /** The exporter as a user gets it who sets no option. */
    Exporter exporter();

    /**
     * Read everything back with a strict parser of the format and compare: every text of the corpus must be found where it belongs.
     * The corpus may be {@linkplain SampleCorpus#empty() empty} or {@linkplain SampleCorpus#hostile() hostile}.
     */
    void assertFaithful(Corpus corpus, MemorySink files) throws IOException;

    private MemorySink export(Corpus corpus) throws IOException {
        MemorySink sink = new MemorySink();
        exporter().export(corpus, sink);
        sink.assertAllClosed();
        return sink;
    }

    private void assertFaithful(Corpus corpus) throws IOException {
        assertFaithful(corpus, export(corpus));
    }

    @Test
    default void hasAKebabCaseNameAndSaysWhatItWrites() {
        assertTrue(
                exporter().name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                exporter().name());
        assertFalse(exporter().description().isBlank(), "a line for `dateline formats`");
    }

    @Test
    default void writesTheSampleFaithfully() throws IOException {
        assertFaithful(SampleCorpus.small());
    }

    @Test
    default void writesAnEmptyCorpus() throws IOException {
        assertFaithful(SampleCorpus.empty());
        assertFalse(export(SampleCorpus.empty()).names().isEmpty(), "an empty corpus still gives a file");
    }

    @Test
    default void hostileWordsSurvive() throws IOException {
        assertFaithful(SampleCorpus.hostile());
    }

    @Test
    default void writesTheSameBytesTwice() throws IOException {
        MemorySink first = export(SampleCorpus.small());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            MemorySink second = export(SampleCorpus.small());
            assertEquals(first.names(), second.names());
            for (String name : first.names()) {
                assertArrayEquals(first.bytes(name), second.bytes(name), name);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    default void textFilesAreUtf8WithoutByteOrderMark() throws IOException {
        MemorySink files = export(SampleCorpus.hostile());
        for (String name : files.names()) {
            if (!name.matches(".*\\.(xlsx|sqlite|db|parquet|gz|zip)")) {
                assertFalse(decode(files, name).startsWith("\uFEFF"), name);
            }
        }
    }

    private static String decode(MemorySink files, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(files.bytes(name)))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError(name + " is not UTF-8", broken);
        }
    }
}

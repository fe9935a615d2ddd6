package org.dateline.documents.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Nested;

/** Every extractor of this package keeps the contract of extractors. */
class ContractsTest {

    private static MemorySource source(String mediaType, String text) {
        return new MemorySource("sample", mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Eml implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new MessageExtractor();
        }

        @Override
        public MemorySource sample() {
            return source("message/rfc822", "From: a@example.org\nSubject: Talks\n\nThey met.\n");
        }
    }

    @Nested
    class Mbox implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new MailboxExtractor();
        }

        @Override
        public MemorySource sample() {
            return source(
                    "application/mbox", "From a@example.org Sat Sep 26 14:05:00 2020\nSubject: Talks\n\nThey met.\n");
        }
    }

    @Nested
    class Msg implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new OutlookExtractor();
        }

        @Override
        public MemorySource sample() {
            try {
                byte[] mail = OutlookFiles.of("Talks", "Ada Holm", Instant.EPOCH, "They met.");
                return new MemorySource("sample", "application/vnd.ms-outlook", mail);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}

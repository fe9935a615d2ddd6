package org.dateline.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Nested;

/** Every extractor of this package keeps the contract of extractors. */
class ContractsTest {

    private static MemorySource pdf() {
        try {
            byte[] page = Pages.of(1, "Talks", List.of("26 September 2020"), List.of("Ministers met in Lund."));
            return new MemorySource("sample", "application/pdf", page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MemorySource source(String mediaType, String text) {
        return new MemorySource("sample", mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Rtf implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new WordProcessorExtractor(OpeningWords.load());
        }

        @Override
        public MemorySource sample() {
            return source("application/rtf", "{\\rtf1 Talks open in Lund\\par They met.\\par}");
        }
    }

    @Nested
    class Pdf implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new PdfExtractor(OpeningWords.load());
        }

        @Override
        public MemorySource sample() {
            return pdf();
        }
    }

    @Nested
    class WordProcessor implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new WordProcessorExtractor(OpeningWords.load());
        }

        @Override
        public MemorySource sample() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Talks open in Lund");
                document.createParagraph().createRun().setText("They met.");
                document.write(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return new MemorySource(
                    "sample",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    bytes.toByteArray());
        }
    }
}

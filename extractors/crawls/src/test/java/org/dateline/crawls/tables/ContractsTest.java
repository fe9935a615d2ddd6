package org.dateline.crawls.tables;

import java.nio.charset.StandardCharsets;
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
    class JsonLines implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new JsonLinesExtractor(new RowReader(Columns.known()));
        }

        @Override
        public MemorySource sample() {
            return source(
                    "application/jsonl",
                    "{\"title\": \"Talks\", \"text\": \"Ministers met.\"}\n{\"text\": \"More.\"}\n");
        }
    }

    @Nested
    class Json implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new JsonExtractor(new RowReader(Columns.known()));
        }

        @Override
        public MemorySource sample() {
            return source("application/json", "[{\"title\": \"Talks\", \"text\": \"Ministers met.\"}]");
        }
    }

    @Nested
    class Csv implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new CsvExtractor(new RowReader(Columns.known()));
        }

        @Override
        public MemorySource sample() {
            return source("text/csv", "title,text\nTalks,\"Ministers met.\"\n");
        }
    }
}

package org.dateline.documents.archives;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Nested;

/** Every extractor of this package keeps the contract of extractors. */
class ContractsTest {

    private static final byte[] REPORT = "Ministers met in Lund.\n".repeat(40).getBytes(StandardCharsets.UTF_8);

    private interface Packing {
        void write(OutputStream stream) throws IOException;
    }

    private static MemorySource packed(String mediaType, Packing packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            packing.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MemorySource("sample", mediaType, bytes.toByteArray());
    }

    @Nested
    class Zip implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new ZipExtractor();
        }

        @Override
        public MemorySource sample() {
            return packed("application/zip", stream -> {
                try (ZipOutputStream zip = new ZipOutputStream(stream)) {
                    for (String name : List.of("one.txt", "h\u00f8st/to.txt")) {
                        zip.putNextEntry(new ZipEntry(name));
                        zip.write(REPORT);
                    }
                }
            });
        }
    }

    @Nested
    class Tar implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new TarExtractor();
        }

        @Override
        public MemorySource sample() {
            return packed("application/x-tar", stream -> {
                try (TarArchiveOutputStream tar = new TarArchiveOutputStream(stream)) {
                    TarArchiveEntry entry = new TarArchiveEntry("one.txt");
                    entry.setSize(REPORT.length);
                    tar.putArchiveEntry(entry);
                    tar.write(REPORT);
                    tar.closeArchiveEntry();
                }
            });
        }
    }

    @Nested
    class Gzip implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new GzipExtractor();
        }

        @Override
        public MemorySource sample() {
            return packed("application/gzip", stream -> {
                try (GZIPOutputStream gzip = new GZIPOutputStream(stream)) {
                    gzip.write(REPORT);
                }
            });
        }
    }
}

package org.dateline.crawls.webarchives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.DetectorContract;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WebarchivesTest {

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private static byte[] record(String type, String status, String contentType, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        String record = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2020-09-26T14:05:09Z\r\nWARC-Target-URI: https://post.example/talks\r\n"
                + "Content-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
        return record.getBytes(LATIN);
    }

    private static byte[] warc() {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(
                record("response", "200 OK", "text/html; charset=iso-8859-1", "<html><body>Malm\u00f6</body></html>"));
        warc.writeBytes(record("response", "404 Not Found", "text/html", "<html><body>Nothing</body></html>"));
        warc.writeBytes(record("response", "200 OK", "image/png", "png"));
        warc.writeBytes(record("response", "200 OK", "text/html", "<html><body>Lund</body></html>"));
        return warc.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] wacz() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            zip.write(gzip(warc()));
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void pagesFetchedWithSuccessAreHandedBack() throws IOException {
        for (byte[] bytes : List.of(warc(), gzip(warc()))) {
            GatheredArticles opened = GatheredArticles.inside(new WarcExtractor(), bytes);
            assertEquals(List.of("1", "4"), opened.childNames());
            assertEquals(
                    "\uFEFF<html><body>Malmö</body></html>",
                    opened.children().get(0).text());
            Metadata stated = opened.children().get(0).stated();
            assertEquals("https://post.example/talks", stated.url());
            assertEquals("2020-09-26T14:05:09Z", stated.retrieved().value());
            assertEquals("", stated.published().value());
        }
    }

    @Test
    void textsOfCommonCrawlAndSavedPagesAreHandedBackToo() throws IOException {
        String text = "Ministers met in Lund.";
        String record =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r\n"
                        + "WARC-Date: 2020-09-26T14:05:09Z\r\nWARC-Target-URI: https://post.example/talks\r\nContent-Type: %s\r\n"
                        + "Content-Length: " + text.length() + "\r\n\r\n" + text + "\r\n\r\n";
        String file = record.formatted("conversion", 1, "text/plain")
                + record.formatted("resource", 2, "text/html")
                + record.formatted("resource", 3, "text/dns");
        GatheredArticles opened = GatheredArticles.inside(new WarcExtractor(), file.getBytes(LATIN));
        assertEquals(List.of("1", "2"), opened.childNames());
        assertEquals("text/plain", opened.children().get(0).mediaType());
        assertEquals(
                "https://post.example/talks", opened.children().get(0).stated().url());
    }

    @Test
    void waczGivesItsWarcFiles() throws IOException {
        assertEquals(
                List.of("archive/data.warc.gz"),
                GatheredArticles.inside(new WaczExtractor(), wacz()).childNames());
    }

    @Test
    void crawlsAreKnownByTheirBytes() throws IOException {
        WebarchiveDetector detector = new WebarchiveDetector();
        assertEquals(
                Optional.of("application/warc+gz"),
                detector.detect(new MemorySource("x", "", gzip(warc())), "application/gzip"));
        assertEquals(
                Optional.of("application/x-wacz"),
                detector.detect(new MemorySource("x", "", wacz()), "application/zip"));
        assertEquals(
                Optional.empty(),
                detector.detect(new MemorySource("x", "", gzip(new byte[] {1, 2})), "application/gzip"));
        assertEquals(Optional.empty(), detector.detect(new MemorySource("x", "", new byte[4]), "application/gzip"));
    }

    @Test
    void anyTruncationGivesPagesOrAnException() throws IOException {
        byte[] plain = warc();
        byte[] packed = gzip(plain);
        for (int length = 0; length < plain.length; length += 31) {
            byte[] cut = Arrays.copyOf(plain, length);
            try {
                assertTrue(GatheredArticles.inside(new WarcExtractor(), cut)
                                .children()
                                .size()
                        <= 2);
            } catch (IOException truncated) {
                assertTrue(length < plain.length);
            }
        }
        assertThrows(
                IOException.class,
                () -> GatheredArticles.inside(new WarcExtractor(), Arrays.copyOf(packed, packed.length / 2)));
        assertThrows(IOException.class, () -> GatheredArticles.inside(new WarcExtractor(), new byte[0]));
    }

    @Nested
    class Warc implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new WarcExtractor();
        }

        @Override
        public MemorySource sample() {
            return sampleOf(WebarchiveDetector.WARC, warc());
        }
    }

    @Nested
    class PackedWarc implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new WarcExtractor();
        }

        @Override
        public MemorySource sample() {
            return sampleOf(WebarchiveDetector.PACKED, gzip(warc()));
        }
    }

    @Nested
    class Wacz implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new WaczExtractor();
        }

        @Override
        public MemorySource sample() {
            return sampleOf(WebarchiveDetector.WACZ, wacz());
        }
    }

    @Nested
    class Detection implements DetectorContract {
        @Override
        public Detector detector() {
            return new WebarchiveDetector();
        }

        @Override
        public List<MemorySource> samples() {
            return List.of(sampleOf("application/gzip", gzip(warc())), sampleOf("application/zip", wacz()));
        }
    }

    private static MemorySource sampleOf(String mediaType, byte[] bytes) {
        return new MemorySource("sample", mediaType, bytes);
    }
}

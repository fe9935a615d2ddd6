package org.dateline.documents.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.spi.Source;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

    private final TikaDetector detector = new TikaDetector();

    private String type(String name, byte[] bytes) throws IOException {
        return detector.detect(new MemorySource(name, "application/octet-stream", bytes), "application/octet-stream")
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.bin|<!DOCTYPE html><html><body>Lund</body></html>|text/html",
                "x|<!-- saved from url --> <p>a</p><html lang='en'><body>Lund</body></html>|text/html",
                "x|<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>|application/xhtml+xml",
                "x|<?xml version='1.0'?><rss version='2.0'><channel/></rss>|application/rss+xml",
                "x|<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'/>|application/atom+xml",
                "x|<?xml version='1.0'?><nitf/>|application/xml",
                "x|{\"title\": \"Lund\"}|application/json",
                "x|{\"body\": \"<html><body>Lund</body></html>\"}|application/json",
                "x|<NewsML><html xmlns='http://www.w3.org/1999/xhtml'><body/></html></NewsML>|application/xml",
                "x.html|Ministers met in Lund.|text/html",
                "x.txt|Ministers met in Lund.|text/plain",
                "x.csv|title,text|text/csv",
                "x.docx|Ministers met in Lund.|text/plain",
                "x.eml|Ministers met in Lund.|text/plain",
                "x.pdf|%PDF-1.7 |application/pdf",
                "x|{\\rtf1 Lund}|application/rtf",
                "x|WARC/1.0|application/warc",
            })
    void bytesSayWhatASourceIs(String name, String text, String type) throws IOException {
        assertEquals(type, type(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertEquals("application/x-zerobyte", type("report.html", new byte[0]));
        assertEquals("nothing", type("report.txt", new byte[] {0, 1, 2, 3, (byte) 0xFE, 5}));
    }

    @Test
    void mailIsToldFromPagesSavedAsMail() throws IOException {
        String mail = "From: a@example.org\nTo: b@example.org\nSubject: Lund\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; boundary=x\n\n--x\n";
        String page = "From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/1\nSubject: Lund\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\n--x\n";
        assertEquals("message/rfc822", type("x", mail.getBytes(StandardCharsets.UTF_8)));
        assertEquals("multipart/related", type("x", page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void containersAreOpened() throws IOException {
        assertEquals("application/zip", type("x.docx", zip("report.txt", "Lund")));
        assertEquals("application/epub+zip", type("x.zip", zip("mimetype", "application/epub+zip")));
        assertEquals(
                "application/vnd.oasis.opendocument.text",
                type("x", zip("mimetype", "application/vnd.oasis.opendocument.text")));
    }

    @Test
    void whatOthersKnowBetterStands() throws IOException {
        Source page = new MemorySource(
                "x", "application/octet-stream", "<html><body>Lund</body></html>".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), detector.detect(page, "application/x-factiva+html"));
        assertEquals(Optional.empty(), detector.detect(page, "text/html"));
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] content = text.getBytes(StandardCharsets.US_ASCII);
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}

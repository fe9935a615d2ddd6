package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.testkit.DetectorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class ExportDetectorTest implements DetectorContract {

    private static final Conventions CONVENTIONS = Conventions.load();

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        ExportDetector detector = new ExportDetector(CONVENTIONS.labels());
        for (String type :
                List.of("text/html", "text/plain", "message/rfc822", Exports.WORD, Exports.SHEET, "application/pdf")) {
            byte[] other =
                    Exports.bytes("<html><body><article><h1>Talks</h1><p>Ministers met.</p></article></body></html>");
            assertTrue(detector.detect(new MemorySource("x", type, other), type).isEmpty(), type);
        }
    }

    @Override
    public Detector detector() {
        return new ExportDetector(CONVENTIONS.labels());
    }

    @Override
    public List<MemorySource> samples() {
        return List.of(
                new MemorySource("factiva", "text/html", Exports.bytes("<p>Factiva<div class=\"article enArticle\">")),
                new MemorySource("nexis", "text/html", Exports.bytes("<!-- <DOCFULL> -->")),
                new MemorySource("mail", "message/rfc822", Exports.bytes("From: <noreply@proquest.com>\n\nText\n")),
                new MemorySource(
                        "text", "text/plain", Exports.bytes("   1 of 2 DOCUMENTS\n\nPost\n\nLENGTH: 2 words\n")),
                word());
    }

    private static MemorySource word() {
        try {
            byte[] bytes = Exports.zip("word/document.xml", "<t>Body</t><t>Load-Date: x</t>");
            return new MemorySource("word", Exports.WORD, bytes);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}

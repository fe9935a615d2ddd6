package org.dateline.wire.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.testkit.DetectorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDetectorTest implements DetectorContract {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml|<?xml version='1.0'?><!-- <rss> --><nitf><head/></nitf>|application/nitf+xml",
                "application/xml|<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>|application/vnd.iptc.g2.newsitem+xml",
                "text/plain|{\"uri\": \"a\", \"versioncreated\": \"2020\"}|application/x-ninjs+json",
                "application/json|{\"url\": \"a\", \"title\": \"b\"}|application/json",
                "application/rss+xml|<rss xmlns:wp='http://wordpress.org/export/1.2/'>|application/x-wordpress+xml",
                "application/xml|<svg><title/></svg>|application/xml",
            })
    void formatsAreKnownByTheirBytes(String soFar, String text, String type) throws IOException {
        MemorySource source = new MemorySource("x", soFar, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(type, new FeedDetector().detect(source, soFar).orElse(soFar));
    }

    @Override
    public Detector detector() {
        return new FeedDetector();
    }

    @Override
    public List<MemorySource> samples() {
        return List.of(
                sample("text/xml", Wire.ATOM),
                sample("application/xml", Wire.NITF.strip()),
                sample("application/xml", Wire.G2),
                sample("text/plain", "\u0001NNA0123 4 I 42 talks\r\n\u0002Talks\r\n\u0003"),
                sample("application/json", "{\"uri\": \"a\", \"versioncreated\": \"2020\"}"));
    }

    private static MemorySource sample(String type, String text) {
        return new MemorySource("sample", type, text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.dateline.core.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/** Core's own look at the first bytes, for those who use no other detector: text, HTML, XML or none of these. */
final class MagicDetector implements Detector {

    private static final int LOOK = 1024;

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        if (!soFar.equals(MediaTypes.UNKNOWN)) {
            return Optional.empty();
        }
        byte[] start;
        try (InputStream bytes = source.open()) {
            start = bytes.readNBytes(LOOK);
        }
        if (start.length == 0) {
            return Optional.empty();
        }
        for (byte each : start) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return Optional.empty();
            }
        }
        String text = new String(start, StandardCharsets.UTF_8).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.contains("<html")) {
            return Optional.of("text/html");
        }
        return Optional.of(text.startsWith("<?xml") ? "application/xml" : "text/plain");
    }
}

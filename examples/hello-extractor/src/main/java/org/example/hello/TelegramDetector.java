package org.example.hello;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/** Knows a telegram by its first word. */
final class TelegramDetector implements Detector {

    static final String TELEGRAM = "text/x-telegram";
    private static final String MARK = "TELEGRAM";

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        try (InputStream bytes = source.open()) {
            String start = new String(bytes.readNBytes(MARK.length()), StandardCharsets.US_ASCII);
            return start.equals(MARK) ? Optional.of(TELEGRAM) : Optional.empty();
        }
    }
}

package org.example.hello;

import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** The one class that Dateline looks for: it is named in META-INF/services. */
public final class HelloPlugin implements Plugin {

    @Override
    public String name() {
        return "hello";
    }

    @Override
    public String description() {
        return "reads telegrams: headline, STOP, sentences, STOP";
    }

    @Override
    public List<Detector> detectors(Options options) {
        return List.of(new TelegramDetector());
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new TelegramExtractor());
    }
}

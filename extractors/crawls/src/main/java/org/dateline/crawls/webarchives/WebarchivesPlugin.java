package org.dateline.crawls.webarchives;

import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Reads crawls of the web. */
public final class WebarchivesPlugin implements Plugin {

    @Override
    public String name() {
        return "webarchives";
    }

    @Override
    public String description() {
        return "reads the pages of WARC and WACZ crawls";
    }

    @Override
    public List<Detector> detectors(Options options) {
        return List.of(new WebarchiveDetector());
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new WarcExtractor(), new WaczExtractor());
    }
}

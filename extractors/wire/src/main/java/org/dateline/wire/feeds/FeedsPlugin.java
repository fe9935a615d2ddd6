package org.dateline.wire.feeds;

import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Reads the feeds of sites and the wire formats of news agencies. */
public final class FeedsPlugin implements Plugin {

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public String description() {
        return "reads RSS, Atom, WordPress exports, NITF, NewsML, NewsML-G2, ninjs, IPTC 7901 and ANPA 1312";
    }

    @Override
    public List<Detector> detectors(Options options) {
        return List.of(new FeedDetector());
    }

    @Override
    public List<Extractor> extractors(Options options) {
        Bylines bylines = Bylines.load();
        return List.of(
                new SyndicationExtractor(),
                new WordPressExtractor(),
                new NitfExtractor(bylines),
                new NewsMlExtractor(bylines),
                new NewsMlG2Extractor(bylines),
                new NinjsExtractor(bylines),
                new TransmissionExtractor(bylines));
    }
}

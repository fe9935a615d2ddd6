package org.dateline.documents.detection;

import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Tells media types from bytes; the name of a file is a hint where the bytes say nothing. */
public final class DetectionPlugin implements Plugin {

    @Override
    public String name() {
        return "detection";
    }

    @Override
    public String description() {
        return "names the media types of sources from their bytes";
    }

    @Override
    public List<Detector> detectors(Options options) {
        return List.of(new TikaDetector());
    }
}

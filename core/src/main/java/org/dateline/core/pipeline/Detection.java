package org.dateline.core.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/** Asks the detectors in turn until none has anything to add. */
public final class Detection {

    /** Two detectors that contradict each other could go on for ever; three rounds refine anything there is. */
    private static final int ROUNDS = 3;

    private final List<Detector> detectors;

    public Detection(List<Detector> detectors) {
        this.detectors = new ArrayList<>(detectors);
        this.detectors.add(new MagicDetector());
    }

    /** The media type, starting from what the source says of itself. */
    public String detect(Source source) throws IOException {
        String soFar = source.mediaType();
        for (int round = 0; round < ROUNDS; round++) {
            String before = soFar;
            for (Detector detector : detectors) {
                Optional<String> better = detector.detect(source, soFar);
                soFar = better.orElse(soFar);
            }
            if (soFar.equals(before)) {
                break;
            }
        }
        return soFar;
    }
}

package org.dateline.core.spi;

import java.io.IOException;
import java.util.Optional;

/** Names the media type of a source from its bytes, or refines what another detector said. */
public interface Detector {

    /**
     * The media type, or empty where this detector has nothing to add. It closes what it opens.
     *
     * @param soFar what detectors before this one found; {@code application/octet-stream} at first
     */
    Optional<String> detect(Source source, String soFar) throws IOException;
}

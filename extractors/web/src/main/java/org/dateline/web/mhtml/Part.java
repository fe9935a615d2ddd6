package org.dateline.web.mhtml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/** A part of the container. */
record Part(String uri, String mediaType, byte[] content) implements Source {

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}

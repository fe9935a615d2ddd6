package org.dateline.crawls.webarchives;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/** A source whose bytes a test writes down. */
record MemorySource(String uri, String mediaType, byte[] bytes) implements Source {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}

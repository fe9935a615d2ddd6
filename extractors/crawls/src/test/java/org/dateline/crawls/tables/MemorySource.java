package org.dateline.crawls.tables;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.core.spi.Source;

/** A source whose bytes a test writes down. */
record MemorySource(String uri, byte[] bytes) implements Source {

    static MemorySource of(String uri, String text) {
        return new MemorySource(uri, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}

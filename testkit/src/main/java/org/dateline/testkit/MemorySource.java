package org.dateline.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/** Bytes as a source that knows whether all its streams were closed. */
public final class MemorySource implements Source {

    private final String uri;
    private final String mediaType;
    private final byte[] bytes;
    private int open;

    public MemorySource(String uri, String mediaType, byte[] bytes) {
        this.uri = uri;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        open++;
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    open--;
                }
                super.close();
            }
        };
    }

    /** How many streams are open. */
    public int openStreams() {
        return open;
    }

    /** The same source, cut off behind some bytes. */
    public MemorySource cut(int length) {
        return new MemorySource(uri, mediaType, java.util.Arrays.copyOf(bytes, length));
    }
}

package org.dateline.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.core.spi.Source;

/** Bytes in memory, for tests and for programs that have their documents at hand. */
public final class ByteSource implements Source {

    private final String uri;
    private final String mediaType;
    private final byte[] bytes;

    public ByteSource(String uri, String mediaType, byte[] bytes) {
        this.uri = uri;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /** A text whose media type the detectors will find. */
    public static ByteSource of(String uri, String text) {
        return new ByteSource(uri, MediaTypes.UNKNOWN, text.getBytes(StandardCharsets.UTF_8));
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
        return new ByteArrayInputStream(bytes);
    }
}

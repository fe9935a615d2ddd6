package org.dateline.documents.epub;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/**
 * A page inside an EPUB.
 *
 * @param uri the name of its file
 */
record Chapter(String uri, byte[] bytes) implements Source {

    @Override
    public String mediaType() {
        return "application/xhtml+xml";
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

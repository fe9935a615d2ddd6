package org.dateline.documents.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/** The text of a document, in UTF-8. */
record PlainText(byte[] bytes) implements Source {

    @Override
    public String uri() {
        return "text.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
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

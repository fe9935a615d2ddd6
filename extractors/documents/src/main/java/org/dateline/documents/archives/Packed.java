package org.dateline.documents.archives;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/**
 * A file inside an archive.
 *
 * @param uri its name inside the archive
 * @param size unpacked, as the archive states it; -1 where it does not
 * @param opener unpacks it from its first byte
 */
record Packed(String uri, long size, Opener opener) implements Source {

    /** Unpacks a file. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }
}

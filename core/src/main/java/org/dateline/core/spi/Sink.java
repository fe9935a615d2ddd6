package org.dateline.core.spi;

import java.io.IOException;
import java.io.OutputStream;

/** The folder that an exporter writes to. */
public interface Sink {

    /**
     * A new file; whoever creates it closes it.
     *
     * @param fileName relative, with {@code /} between folders
     */
    OutputStream create(String fileName) throws IOException;
}

package org.dateline.core.spi;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be opened again and again: a file, or what lies inside a container. */
public interface Source {

    /** Relative to the input root, {@code !} before what lies inside a container. */
    String uri();

    /** What the detectors or the container say it is; {@code application/octet-stream} while nobody knows. */
    String mediaType();

    /** The number of bytes, or -1 where it is not known without reading them. */
    long size();

    /** A fresh stream from the first byte; whoever opens it closes it. */
    InputStream open() throws IOException;
}

package org.dateline.jsonld;

import java.io.IOException;

/** Writes things in one syntax, one after the other. */
interface ThingWriter extends AutoCloseable {

    void write(Thing thing) throws IOException;

    @Override
    void close() throws IOException;
}

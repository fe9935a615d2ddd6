package org.dateline.core.pipeline;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/** A source under another name or with another media type. */
record NamedSource(Source source, String uri, String mediaType) implements Source {

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }
}

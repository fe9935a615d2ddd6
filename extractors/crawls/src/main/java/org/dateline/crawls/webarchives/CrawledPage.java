package org.dateline.crawls.webarchives;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.dateline.core.spi.Source;

/**
 * A page of a crawl.
 *
 * @param uri the number of its record in the file
 */
record CrawledPage(String uri, String mediaType, byte[] bytes) implements Source {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}

package org.dateline.core.spi;

import java.io.IOException;
import java.util.Set;

/** Reads the articles out of one source. */
public interface Extractor {

    /** Unique, kebab-case; it stands in the provenance of every article. */
    String name();

    /** The media types it reads. The most exact match wins; {@code text/*} and {@code *}{@code /*} are last resorts. */
    Set<String> mediaTypes();

    /** What it reads and what it yields, in a line for {@code dateline formats}. */
    default String description() {
        return "";
    }

    /**
     * Hand over every article of the source, in the order of the source. An item that cannot be read is reported to the
     * collector and the rest goes on.
     *
     * @throws IOException if the source as a whole cannot be read; what was handed over before stands
     */
    void extract(Source source, ArticleCollector articles) throws IOException;
}

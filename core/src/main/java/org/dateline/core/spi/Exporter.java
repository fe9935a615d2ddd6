package org.dateline.core.spi;

import java.io.IOException;
import org.dateline.core.model.Corpus;

/** Writes a corpus in one format. The same corpus gives the same bytes. */
public interface Exporter {

    /** Unique, kebab-case: the word behind {@code --export}. */
    String name();

    /** What it writes, in a line for {@code dateline formats}. */
    default String description() {
        return "";
    }

    /** Write everything. The corpus may be larger than memory: read its streams, keep no texts. */
    void export(Corpus corpus, Sink sink) throws IOException;
}

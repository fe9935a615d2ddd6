package org.dateline.documents.epub;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Opens EPUB files. */
public final class EpubPlugin implements Plugin {

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public String description() {
        return "opens EPUB newspapers, magazines and books";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new EpubExtractor());
    }
}

package org.dateline.core;

import java.util.List;
import java.util.Map;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.ByteSource;
import org.dateline.core.pipeline.Dateline;
import org.dateline.core.plugin.Plugins;
import org.dateline.core.spi.Plugin;

final class LibraryExample {
    /** Reads two documents with the given plugins; with Plugins.onClassPath() it takes all that are there. */
    static Corpus read(Plugin... plugins) throws Exception {
        var parts = Plugins.of(plugins).configure(Map.of(), TextPolicy.EVIDENCE);
        var documents = List.of(
                ByteSource.of("monday.txt", "The ferry talks began."),
                ByteSource.of("friday.txt", "The ferry talks ended."));
        Corpus corpus = new Dateline(parts).read(documents);
        corpus.articles().forEach(article -> article.article().body());
        corpus.issues().forEach(issue -> issue.message());
        return corpus;
    }
}

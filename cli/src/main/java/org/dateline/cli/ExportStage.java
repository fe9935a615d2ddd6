package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.model.Corpus;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Exporter;
import org.dateline.corpus.CorpusFolder;

/** A linked corpus to files, a folder for each exporter. */
final class ExportStage {

    private final Map<String, Exporter> exporters = new TreeMap<>();
    private final Progress progress;

    @Inject
    ExportStage(Parts parts, Progress progress) {
        parts.exporters().forEach(exporter -> exporters.put(exporter.name(), exporter));
        this.progress = progress;
    }

    /** Before any work is done: an unknown name must not cost a run. */
    void check(List<String> names) throws UsageException {
        for (String name : names) {
            if (!exporters.containsKey(name)) {
                throw new UsageException(
                        "no exporter \"" + name + "\"; there are " + String.join(", ", exporters.keySet()));
            }
        }
    }

    void run(CorpusFolder folder, Path out, List<String> names) throws IOException {
        Corpus corpus = folder.open();
        for (String name : names) {
            progress.begin("export " + name, 0);
            FolderSink sink = new FolderSink(out, name);
            sink.clear();
            exporters.get(name).export(corpus, sink);
            progress.say("export: " + name);
        }
    }
}

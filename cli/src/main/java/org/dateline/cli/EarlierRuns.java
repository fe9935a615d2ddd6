package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.corpus.CorpusFolder;

/** What runs that were broken off have left: it waits beside the output folder until a run to the same place is complete. */
final class EarlierRuns {

    private final Path folder;

    private EarlierRuns(Path folder) {
        this.folder = folder;
    }

    static EarlierRuns beside(Path out) {
        return new EarlierRuns(out.resolveSibling(out.getFileName() + ".earlier"));
    }

    /** Takes away what a run has found before it was broken off, if it got so far. */
    void keep(Path draftCorpus) throws IOException {
        if (!Files.isDirectory(draftCorpus)) {
            return;
        }
        CorpusFolder draft = CorpusFolder.create(draftCorpus);
        if (Files.exists(draft.unfinishedAnnotations()) || Files.exists(draft.finishedAnnotations())) {
            Files.createDirectories(folder);
            Files.move(draftCorpus, folder.resolve("%06d".formatted(corpora().size())));
        }
    }

    /** Their corpus folders, the oldest first. */
    List<Path> corpora() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    void forget() throws IOException {
        OutputFolder.delete(folder);
    }
}

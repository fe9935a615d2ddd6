package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.corpus.CorpusFolder;

/**
 * The folder of a run. It is written under another name beside its place and renamed when it is complete, so that half of a
 * run is never mistaken for the whole.
 */
final class OutputFolder {

    private final Path place;
    private final Path draft;
    private final EarlierRuns earlier;

    private OutputFolder(Path place, Path draft, EarlierRuns earlier) {
        this.place = place;
        this.draft = draft;
        this.earlier = earlier;
    }

    /**
     * @param replace what is there
     * @param resume take over what the run that is there, or one that was broken off, has found
     * @throws UsageException if there is something at that place already that may not be replaced
     */
    static OutputFolder open(Path place, boolean replace, boolean resume) throws UsageException, IOException {
        Path absolute = place.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !isEmpty(absolute)) {
            if (!replace && !resume) {
                throw new UsageException(
                        place + " is not empty; name another folder, replace it with --force or go on with --resume");
            }
            if (!Files.exists(corpus(absolute))) {
                throw new UsageException(place + " holds something else than a run of dateline; name another folder");
            }
        }
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
        EarlierRuns earlier = EarlierRuns.beside(absolute);
        if (resume) {
            earlier.keep(corpus(draft));
        } else {
            earlier.forget();
        }
        delete(draft);
        Files.createDirectories(draft);
        return new OutputFolder(absolute, draft, earlier);
    }

    private static boolean isEmpty(Path folder) throws UsageException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + " is a file, not a folder");
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    static Path corpus(Path out) {
        return out.resolve("corpus");
    }

    Path draft() {
        return draft;
    }

    CorpusFolder corpus() throws IOException {
        return CorpusFolder.create(corpus(draft));
    }

    /** The corpora of earlier runs from which this one may go on, the oldest first. */
    List<Path> earlier() throws IOException {
        List<Path> all = new ArrayList<>(earlier.corpora());
        all.add(corpus(place));
        return all;
    }

    /** Puts what was written in its place. */
    void complete() throws IOException {
        delete(place);
        Files.move(draft, place);
        earlier.forget();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}

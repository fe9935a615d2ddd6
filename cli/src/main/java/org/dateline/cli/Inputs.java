package org.dateline.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.pipeline.FileSource;

/** The files to read, in an order that does not depend on the file system. Hidden files and folders are left out. */
record Inputs(List<FileSource> sources) {

    static Inputs of(List<Path> paths) throws UsageException {
        List<FileSource> sources = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("no such file or folder: " + path);
            }
            try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !isHidden(path, file))
                        .map(file -> FileSource.under(path, file))
                        .forEach(sources::add);
            } catch (IOException | java.io.UncheckedIOException unreadable) {
                throw new UsageException("cannot list " + path + ": " + unreadable.getMessage());
            }
        }
        return new Inputs(unique(sources));
    }

    /** Where two inputs hold files of one name, their full paths keep them apart. */
    private static List<FileSource> unique(List<FileSource> sources) {
        Map<String, Long> counts =
                sources.stream().collect(Collectors.groupingBy(FileSource::uri, Collectors.counting()));
        return sources.stream()
                .distinct()
                .map(source -> counts.get(source.uri()) == 1
                        ? source
                        : new FileSource(source.file().normalize().toString().replace('\\', '/'), source.file()))
                .sorted(Comparator.comparing(FileSource::uri))
                .toList();
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".") && part.toString().length() > 2) {
                return true;
            }
        }
        return false;
    }
}

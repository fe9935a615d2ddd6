package org.dateline.core.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.spi.Source;

/**
 * A file of the input.
 *
 * @param uri relative to the input root, with {@code /} between folders
 */
public record FileSource(String uri, Path file) implements Source {

    /** A file under a root; where the root is the file itself, its uri is the file's name. */
    public static FileSource under(Path root, Path file) {
        Path relative = root.equals(file) ? file.getFileName() : root.relativize(file);
        StringBuilder uri = new StringBuilder();
        for (Path part : relative) {
            uri.append(uri.isEmpty() ? "" : "/").append(part);
        }
        return new FileSource(uri.toString(), file);
    }

    @Override
    public String mediaType() {
        return MediaTypes.UNKNOWN;
    }

    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return -1;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}

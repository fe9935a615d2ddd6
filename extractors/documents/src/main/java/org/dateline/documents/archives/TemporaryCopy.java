package org.dateline.documents.archives;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Bytes in a temporary file, so that they can be read at any place and again; the file goes when this is closed. */
record TemporaryCopy(Path file) implements Closeable {

    static TemporaryCopy of(InputStream stream) throws IOException {
        Path file = Files.createTempFile("dateline", ".part");
        try (stream) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        return new TemporaryCopy(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

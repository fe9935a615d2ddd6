package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.spi.Sink;

/** Files in one folder. */
record FolderSink(Path folder) implements Sink {

    private static final int BUFFER = 1 << 16;

    @Override
    public OutputStream create(String fileName) throws IOException {
        Path file = folder.resolve(fileName).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(fileName + " lies outside the folder of its exporter");
        }
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}

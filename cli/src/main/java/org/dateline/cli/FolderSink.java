package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.spi.Sink;

/**
 * Where one exporter writes: a folder of its own in the output folder. Only a file that is called as the exporter itself, such as
 * {@code report.html}, stands at the top, where people look first.
 */
record FolderSink(Path out, String exporter) implements Sink {

    private static final int BUFFER = 1 << 16;

    /** Removes what the exporter wrote before. */
    void clear() throws IOException {
        OutputFolder.delete(out.resolve(exporter));
    }

    @Override
    public OutputStream create(String fileName) throws IOException {
        Path folder = isMain(fileName) ? out : out.resolve(exporter);
        Path file = folder.resolve(fileName).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(fileName + " lies outside the folder of its exporter");
        }
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private boolean isMain(String fileName) {
        int dot = fileName.indexOf('.');
        return dot > 0 && fileName.substring(0, dot).equals(exporter);
    }
}

package org.dateline.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tukaani.xz.XZInputStream;

/** Used by the build: unpacks the engine's models from the class path into a folder, where they load in a third of the time. */
final class ModelUnpacker {

    private static final int BUFFER = 1 << 16;

    private ModelUnpacker() {}

    /**
     * Unpack what is not there yet.
     *
     * @param arguments the folder
     * @throws IOException if a model is missing or is not the one we know
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (ModelFile model : ModelFile.values()) {
            Path file = folder.resolve(model.fileName());
            if (!Files.exists(file)) {
                unpack(model, file);
            }
        }
    }

    private static void unpack(ModelFile model, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = open(model)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        try (InputStream in = Files.newInputStream(part)) {
            if (!Checksum.of(in).equals(model.checksum())) {
                throw new IOException("model " + model.fileName() + " is not the one of nlp4j-english 1.1.3");
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The unpacked bytes of a model on the class path. */
    static InputStream open(ModelFile model) throws IOException {
        InputStream packed = ModelUnpacker.class.getResourceAsStream(model.resource());
        if (packed == null) {
            throw new IOException("model " + model.resource() + " is not on the class path");
        }
        return new XZInputStream(new BufferedInputStream(packed, BUFFER));
    }
}

package org.dateline.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the engine's models: where the option {@code language.models} says, else where the system property
 * {@code dateline.models} says, else in {@code models} beside the folder of this jar, else in {@code target/models} of the
 * build, else packed on the class path.
 */
final class ModelFolder {

    private static final int BUFFER = 1 << 18;

    private final Optional<Path> folder;

    /** Fails where the user names a folder that has no models. */
    ModelFolder(List<Path> stated) {
        for (Path path : stated) {
            if (!holdsModels(path)) {
                throw new IllegalArgumentException("option models: no language models in " + path);
            }
        }
        List<Path> candidates = new ArrayList<>(stated);
        Optional.ofNullable(System.getProperty("dateline.models")).map(Path::of).ifPresent(candidates::add);
        candidates.addAll(besideThisJar());
        folder = candidates.stream().filter(ModelFolder::holdsModels).findFirst();
    }

    private static boolean holdsModels(Path path) {
        return Files.isRegularFile(path.resolve(ModelFile.PARSER.fileName()));
    }

    private static List<Path> besideThisJar() {
        CodeSource source = ModelFolder.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return List.of();
        }
        try {
            Path home = Path.of(source.getLocation().toURI()).getParent();
            // lib/language.jar beside models/; target/classes or target/language.jar beside target/models
            return List.of(home.resolveSibling("models"), home.resolve("models"));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return List.of();
        }
    }

    /**
     * The serialized bytes of a model, after its checksum was found right.
     *
     * @throws IOException if it is missing, or is another file than the one we know
     */
    InputStream open(ModelFile model) throws IOException {
        if (folder.isEmpty()) {
            byte[] unpacked;
            try (InputStream in = ModelUnpacker.open(model)) {
                unpacked = in.readAllBytes();
            }
            check(model, new ByteArrayInputStream(unpacked));
            return new ByteArrayInputStream(unpacked);
        }
        Path file = folder.get().resolve(model.fileName());
        try (InputStream in = Files.newInputStream(file)) {
            check(model, in);
        }
        return new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    private static void check(ModelFile model, InputStream in) throws IOException {
        if (!Checksum.of(in).equals(model.checksum())) {
            throw new IOException("language model " + model.fileName() + " is damaged or is another release's");
        }
    }
}

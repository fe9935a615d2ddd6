package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.Run;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Exporter;

/**
 * What the annotations of a run depend on beside the articles: the program, the plugins that annotate, their options and the files
 * that options name. Of two runs with the same fingerprint one may take over what the other found.
 */
final class Fingerprint {

    private final Parts parts;
    private final Run run;

    @Inject
    Fingerprint(Parts parts, Run run) {
        this.parts = parts;
        this.run = run;
    }

    String value() throws IOException {
        List<String> all = new ArrayList<>();
        all.add(run.version());
        all.add(run.plugins().toString());
        for (Path code : programs()) {
            all.add(contents(code));
        }
        Set<String> exporters = parts.exporters().stream().map(Exporter::name).collect(Collectors.toSet());
        for (Map.Entry<String, String> option : run.options().entrySet()) {
            if (!exporters.contains(option.getKey().replaceFirst("\\..*", ""))) {
                all.add(option + " " + files(option.getValue()));
            }
        }
        return Identifier.of("", all.toArray());
    }

    /** The jars, or folders of classes, that hold the annotators. */
    private Set<Path> programs() {
        Set<Path> programs = new TreeSet<>();
        parts.annotators().forEach(annotator -> {
            CodeSource source = annotator.getClass().getProtectionDomain().getCodeSource();
            if (source != null) {
                try {
                    programs.add(Path.of(source.getLocation().toURI()));
                } catch (URISyntaxException unnamed) {
                    throw new IllegalStateException("no place for " + annotator.name(), unnamed);
                }
            }
        });
        return programs;
    }

    private static String files(String value) throws IOException {
        List<String> contents = new ArrayList<>();
        for (String name : value.split(java.io.File.pathSeparator)) {
            try {
                Path file = Path.of(name);
                if (Files.isRegularFile(file)) {
                    contents.add(contents(file));
                }
            } catch (InvalidPathException noFile) {
                // an option that names no file
            }
        }
        return String.join(" ", contents);
    }

    private static String contents(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return Identifier.of("", (Object[]) files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Fingerprint::bytes)
                    .toArray(String[]::new));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static String bytes(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

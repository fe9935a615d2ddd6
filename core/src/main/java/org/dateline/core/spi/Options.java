package org.dateline.core.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextPolicy;

/** The options of one plugin, without its prefix. A value that does not fit is an {@link IllegalArgumentException}. */
public interface Options {

    /** The value as the user wrote it. */
    Optional<String> value(String name);

    /** How much of the outlets' text an exporter may write. */
    TextPolicy textPolicy();

    default String text(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    default int number(String name, int otherwise) {
        return value(name).map(text -> parse(name, text)).orElse(otherwise);
    }

    default boolean flag(String name, boolean otherwise) {
        return value(name)
                .map(text -> List.of("true", "on", "yes").contains(text))
                .orElse(otherwise);
    }

    /** One or several files, separated by the path separator of the platform. */
    default List<Path> files(String name) {
        return value(name)
                .map(text -> List.of(text.split(java.io.File.pathSeparator)).stream()
                        .map(Path::of)
                        .toList())
                .orElse(List.of());
    }

    private static int parse(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("option " + name + " takes a whole number, not \"" + text + "\"");
        }
    }
}

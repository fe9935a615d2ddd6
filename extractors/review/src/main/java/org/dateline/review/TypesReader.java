package org.dateline.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads scheme and types out of codebook files, whose form docs/codebook.md explains. Whether the rest of them is right is the coder's
 * business.
 */
final class TypesReader {

    private static final Set<String> SHIPPED = Set.of("plover", "disasters");
    private static final int LARGEST_FILE = 8_000_000;

    private TypesReader() {}

    /** A codebook of the box. */
    static Types shipped(String name) {
        return read(Map.of(name, Resource.text(name + ".yaml")));
    }

    static boolean isShipped(String name) {
        return SHIPPED.contains(name);
    }

    /**
     * Files of the user; a later one adds to and replaces what is before it.
     *
     * @throws IllegalArgumentException if one cannot be read
     */
    static Types from(List<Path> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                texts.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new IllegalArgumentException("cannot read the codebook " + file, unreadable);
            }
        }
        return read(texts);
    }

    private static Types read(Map<String, String> texts) {
        String scheme = "own";
        Map<String, CodedType> types = new LinkedHashMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Map<?, ?> root = map(load(text.getKey(), text.getValue()));
            scheme = text(root, "scheme", "own");
            map(root.get("types")).forEach((name, type) -> types.put(String.valueOf(name), type(name, map(type))));
        }
        if (types.isEmpty()) {
            throw new IllegalArgumentException("no types in the codebook " + texts.keySet());
        }
        return new Types(scheme, Collections.unmodifiableMap(types));
    }

    private static Object load(String label, String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(label)
                    .setCodePointLimit(LARGEST_FILE)
                    .build();
            return new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException malformed) {
            throw new IllegalArgumentException("the codebook " + label + " is no YAML: " + malformed.getMessage());
        }
    }

    private static CodedType type(Object name, Map<?, ?> fields) {
        Map<String, CodedType.Mode> modes = new LinkedHashMap<>();
        double score = number(fields, "score", 0);
        map(fields.get("modes")).forEach((mode, of) -> {
            Map<?, ?> own = map(of);
            modes.put(String.valueOf(mode), new CodedType.Mode(number(own, "score", score), text(own, "cameo", "")));
        });
        return new CodedType(
                String.valueOf(name),
                text(fields, "meaning", ""),
                (int) number(fields, "quad", 0),
                score,
                text(fields, "cameo", ""),
                Collections.unmodifiableMap(modes));
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> fields, String name, String otherwise) {
        return fields.containsKey(name) ? String.valueOf(fields.get(name)) : otherwise;
    }

    private static double number(Map<?, ?> fields, String name, double otherwise) {
        return fields.get(name) instanceof Number number ? number.doubleValue() : otherwise;
    }
}

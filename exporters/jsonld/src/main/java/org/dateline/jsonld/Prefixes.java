package org.dateline.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The vocabularies, read from {@code prefixes.tsv}. */
final class Prefixes {

    private static final Map<String, String> ALL = read();

    private Prefixes() {}

    /** Namespaces by their prefix. */
    static Map<String, String> all() {
        return ALL;
    }

    /** The whole address of a name with a prefix. */
    static String expand(String name) {
        int colon = name.indexOf(':');
        String namespace = ALL.get(name.substring(0, Math.max(0, colon)));
        return namespace == null ? name : namespace + name.substring(colon + 1);
    }

    private static Map<String, String> read() {
        try (InputStream in = Prefixes.class.getResourceAsStream("prefixes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("prefixes.tsv is missing beside " + Prefixes.class);
            }
            Map<String, String> prefixes = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> prefixes.put(cells[0], cells[1]));
            return Collections.unmodifiableMap(prefixes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

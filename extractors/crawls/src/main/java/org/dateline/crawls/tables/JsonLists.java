package org.dateline.crawls.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places in a JSON document where a list of articles may stand, from {@code lists.tsv}.
 *
 * @param pointers as in RFC 6901
 */
record JsonLists(Set<String> pointers) {

    private static final String RESOURCE = "lists.tsv";

    JsonLists {
        pointers = Set.copyOf(pointers);
    }

    static JsonLists known() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JsonLists.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return new JsonLists(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
    }

    boolean isList(String pointer) {
        return pointers.contains(pointer);
    }

    /** May a list stand somewhere below? */
    boolean leadsToList(String pointer) {
        return pointers.stream().anyMatch(list -> list.startsWith(pointer + "/"));
    }
}

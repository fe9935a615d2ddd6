package org.dateline.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Coding;

/** What kind of event of ACLED an event is, after {@code acled.tsv}. */
record Acled(String disorder, String type, String subType) {

    private static final Map<String, Acled> KINDS = read();

    static Optional<Acled> of(Coding coding) {
        Acled exact = KINDS.get(coding.type().code() + " " + coding.mode());
        return Optional.ofNullable(
                exact != null ? exact : KINDS.get(coding.type().code() + " "));
    }

    private static Map<String, Acled> read() {
        try {
            Map<String, Acled> kinds = new HashMap<>();
            Template.read("acled.tsv")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> kinds.put(cells[0] + " " + cells[1], new Acled(cells[2], cells[3], cells[4])));
            return kinds;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

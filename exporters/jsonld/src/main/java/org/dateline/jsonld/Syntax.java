package org.dateline.jsonld;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** The syntaxes of linked data that are written. */
enum Syntax {
    JSONLD("corpus.jsonld"),
    LINES("corpus.jsonl"),
    TURTLE("corpus.ttl"),
    NQUADS("corpus.nq");

    private final String fileName;

    Syntax(String fileName) {
        this.fileName = fileName;
    }

    static Syntax of(String code) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "option format takes jsonld, lines, turtle or nquads, not \"" + code + "\""));
    }

    String fileName() {
        return fileName;
    }

    ThingWriter writer(OutputStream out) throws IOException {
        return switch (this) {
            case JSONLD -> new JsonldWriter(out, false);
            case LINES -> new JsonldWriter(out, true);
            case TURTLE -> new TurtleWriter(out);
            case NQUADS -> new NQuadsWriter(out);
        };
    }
}

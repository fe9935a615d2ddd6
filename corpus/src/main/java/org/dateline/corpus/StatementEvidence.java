package org.dateline.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Evidence in N-Quads and Turtle as Dateline writes them: a line a statement, a target's source, start, end and words in this order. */
final class StatementEvidence {

    private static final Pattern STATEMENT =
            Pattern.compile("(?:oa:|<http://www\\.w3\\.org/ns/oa#)(hasTarget|hasSource|start|end|exact)>? (.*)");
    private static final Pattern SOURCE = Pattern.compile("(?:id:|<urn:dateline:id:)([^\\s>]+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");

    private final EvidenceCheck.Sink sink;
    private String source = "";
    private OptionalInt start = OptionalInt.empty();
    private OptionalInt end = OptionalInt.empty();
    private String words = "";
    private int number;

    private StatementEvidence(EvidenceCheck.Sink sink) {
        this.sink = sink;
    }

    static void read(Path file, EvidenceCheck.Sink sink) throws IOException {
        StatementEvidence evidence = new StatementEvidence(sink);
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            Iterator<String> each = lines.iterator();
            while (each.hasNext()) {
                Matcher statement = STATEMENT.matcher(each.next());
                if (statement.find()) {
                    evidence.statement(statement.group(1), statement.group(2));
                }
            }
        }
        evidence.flush();
    }

    private void statement(String predicate, String object) {
        switch (predicate) {
            case "hasTarget" -> flush();
            case "hasSource" -> source = first(SOURCE, object);
            case "start" -> start = OptionalInt.of(Integer.parseInt(first(LITERAL, object)));
            case "end" -> end = OptionalInt.of(Integer.parseInt(first(LITERAL, object)));
            default -> words = unescape(first(LITERAL, object));
        }
    }

    private void flush() {
        if (start.isPresent() && end.isPresent()) {
            number++;
            sink.evidence("target " + number, source, start.getAsInt(), end.getAsInt(), words);
        }
        source = "";
        start = OptionalInt.empty();
        end = OptionalInt.empty();
        words = "";
    }

    private static String first(Pattern pattern, String object) {
        Matcher found = pattern.matcher(object);
        return found.find() ? found.group(1) : "";
    }

    private static String unescape(String literal) {
        return ESCAPE.matcher(literal).replaceAll(escape -> Matcher.quoteReplacement(sign(escape.group(1))));
    }

    private static String sign(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}

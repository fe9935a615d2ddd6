package org.dateline.wire.feeds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the persons out of a byline, by the words of {@code bylines.tsv}. */
final class Bylines {

    private static final String RESOURCE = "bylines.tsv";

    private static final int LONGEST = 80;

    private final Pattern cue;
    private final Pattern joint;
    private final Pattern note;

    private Bylines(List<String[]> rows) {
        cue = Pattern.compile("(?iu)^\\s*(?:" + anyOf(rows, "cue") + ")[:\\s]\\s*");
        note = Pattern.compile("(?iu)^\\W*(?:" + anyOf(rows, "note") + ")");
        joint = Pattern.compile("\\s*[,;&/]\\s*|\\s+(?iu:" + anyOf(rows, "joint") + ")\\s+");
    }

    static Bylines load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Bylines.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return new Bylines(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
    }

    private static String anyOf(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> Pattern.quote(row[2]))
                .collect(Collectors.joining("|"));
    }

    /** Does a line begin as bylines do? */
    boolean isByline(String line) {
        return line.length() <= LONGEST && cue.matcher(line).find();
    }

    /** Is a line for editors and not for readers? */
    boolean isNote(String line) {
        return note.matcher(line).find();
    }

    /** The persons in order, without agencies, offices and whatever else stands in a byline. */
    List<String> persons(String byline) {
        return Arrays.stream(joint.split(cue.matcher(byline).replaceFirst("")))
                .map(String::strip)
                .filter(Bylines::isPerson)
                .distinct()
                .toList();
    }

    /** Two to five words; it begins with a capital and not with the article, as organisations do. */
    private static boolean isPerson(String text) {
        int words = text.split("\\s+").length;
        return words >= 2
                && words <= 5
                && Character.isUpperCase(text.codePointAt(0))
                && !text.startsWith("The ")
                && text.codePoints().noneMatch(Character::isDigit);
    }
}

package org.dateline.documents.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code opening.tsv}: what bylines begin with, and which titles nobody wrote. */
final class OpeningWords {

    private static final String RESOURCE = "opening.tsv";

    private final Pattern byline;
    private final Pattern joint;
    private final List<String> junkTitles;
    private final Set<String> documentEnds;
    private final List<String> browsers;

    private OpeningWords(Map<String, List<String>> words) {
        byline = Pattern.compile("(?iu)(?:" + anyOf(words.get("byline")) + ")[:\\s]\\s*+(?-i:(?=\\p{Lu}))");
        joint = Pattern.compile("\\s*[,;&/]\\s*|\\s+(?iu:" + anyOf(words.get("joint")) + ")\\s+");
        junkTitles = List.copyOf(words.get("junk-title"));
        documentEnds = Set.copyOf(words.get("document-end"));
        browsers = List.copyOf(words.get("browser"));
    }

    static OpeningWords load() {
        Map<String, List<String>> words = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OpeningWords.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.computeIfAbsent(cells[0], kind -> new ArrayList<>())
                            .add(cells[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
        return new OpeningWords(words);
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    boolean isByline(String text) {
        return byline.matcher(text).lookingAt();
    }

    /** The persons of a byline, without what stands before and between them. */
    List<String> authors(String text) {
        return Arrays.stream(joint.split(byline.matcher(text).replaceFirst("")))
                .map(String::strip)
                .filter(OpeningWords::isName)
                .toList();
    }

    /** Two to five words that begin with a capital or are small, as in Ludwig van Beethoven. */
    static boolean isName(String text) {
        int words = text.split("\\s+").length;
        return words >= 2
                && words <= 5
                && Character.isUpperCase(text.codePointAt(0))
                && text.codePoints().noneMatch(Character::isDigit);
    }

    /** Did a program put this title into the document, not a person? */
    boolean isJunkTitle(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return lower.length() < 4
                || lower.matches("\\S+\\.[a-z]{2,5}")
                || junkTitles.stream().anyMatch(lower::startsWith);
    }

    /** Does a line, in lower case, close one of many articles in a document? */
    boolean isDocumentEnd(String line) {
        return documentEnds.contains(line);
    }

    /** Was a document made by a program that prints pages of the web? */
    boolean isBrowser(String program) {
        String lower = program.toLowerCase(Locale.ROOT);
        return browsers.stream().anyMatch(lower::contains);
    }
}

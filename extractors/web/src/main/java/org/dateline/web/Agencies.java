package org.dateline.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies of {@code agencies.tsv}, and the credits that name them. */
final class Agencies {

    /** A credit is no longer than this. */
    private static final int FARTHEST = 60;

    private static final Agencies BUNDLED = new Agencies();

    private final Map<String, String> byCredit = new HashMap<>();
    private final Pattern atEnd;
    private final Pattern alone;
    private final Pattern inDateline;

    private Agencies() {
        for (String[] row : Table.rows("agencies.tsv", 2)) {
            for (String credit : row[1].split("\\|")) {
                byCredit.put(credit, row[0]);
            }
        }
        String any = byCredit.keySet().stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        atEnd = Pattern.compile("(?<=[.!?…\"'”’»。])\\s{0,3}[-–—(\\[/|~]{1,3}\\s?(?:with |source: ?)?(" + any
                + ")(?:/(?:" + any + "))*" + "[)\\]/]{0,2}[.]?\\s{0,3}$");
        alone = Pattern.compile("[-–—(\\[/|~©]{0,3}\\s?(?:(?:[Ww]ith|[Ss]ource|[Bb]y|Quelle|Fuente)\\b:?\\s)?(" + any
                + ")(?:/(?:" + any + "))*\\s?[)\\]/.]{0,2}");
        inDateline = Pattern.compile("^.{0,60}?[(\\[ ](" + any + ")(?:/[^)\\]]{2,20})?[)\\]]?\\s?[-–—:]{1,2}\\s");
    }

    static Agencies bundled() {
        return BUNDLED;
    }

    /** The agency that a whole name or credit means, if it is one. */
    Optional<String> named(String words) {
        return Optional.ofNullable(byCredit.get(words.strip()));
    }

    /** A name without the agency behind it, as in {@code "Ann Dale The Associated Press"}. */
    String withoutAgency(String name) {
        String[] words = name.split(" ");
        for (int i = Math.max(2, words.length - 3); i < words.length; i++) {
            if (byCredit.containsKey(String.join(" ", List.of(words).subList(i, words.length)))) {
                return String.join(" ", List.of(words).subList(0, i));
            }
        }
        return name;
    }

    /** Where the credit begins that ends a paragraph, as in {@code "… said. -AFP"}. */
    Optional<Integer> endOf(String paragraph) {
        int from = Math.max(0, paragraph.length() - FARTHEST);
        if (paragraph.chars().skip(from).noneMatch(c -> "-–—([/|~".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Matcher matcher =
                atEnd.matcher(paragraph).region(from, paragraph.length()).useTransparentBounds(true);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** The agency that a line credits which says nothing else: {@code (Reuters)}, {@code -AFP}, {@code Source: dpa}. */
    Optional<String> credited(String line) {
        Matcher matcher = alone.matcher(line);
        return line.length() <= FARTHEST && matcher.matches() ? named(matcher.group(1)) : Optional.empty();
    }

    /** The agency in the dateline that opens a dispatch, as in {@code "LUND, May 2 (Reuters) - …"}. */
    Optional<String> inDateline(String paragraph) {
        Matcher matcher = inDateline.matcher(paragraph.substring(0, Math.min(90, paragraph.length())));
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }
}

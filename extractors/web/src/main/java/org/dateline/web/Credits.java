package org.dateline.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the credit of a picture, and with it the caption before it. Its words are those of {@code credits.tsv}. */
final class Credits {

    private static final Credits BUNDLED = new Credits(Table.rows("credits.tsv", 2));

    /** A longer text with brackets behind it is a paragraph. */
    private static final int LONGEST = 600;

    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_CREDIT = 80;

    private final Pattern inBrackets;
    private final Pattern atEnd;
    private final Pattern label;
    private final Pattern caption;

    private Credits(List<String[]> rows) {
        String labels = words(rows, "label");
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        inBrackets = Pattern.compile("[(\\[](?:" + labels + ")(?![\\p{L}])[^()\\[\\]]{0,120}[)\\]]\\s*$", flags);
        atEnd = Pattern.compile("(?:[^.!?]{0,60}[/|,] ?)?(?:" + words(rows, "end") + ")\\s*[)\\]]?$", flags);
        caption = Pattern.compile(
                "(?:^|[\\s(\\[])(?:" + words(rows, "caption") + ")\\s?[:：]\\s?[\\p{Lu}\\p{Lo}@©][^.!?:]{1,60}[)\\].]?$",
                flags);
        label = Pattern.compile("^[(\\[]?(?:" + labels + ")\\s?[:|/©]", flags);
    }

    static Credits bundled() {
        return BUNDLED;
    }

    /** Where the credit in brackets begins that ends a caption; empty where the text is no caption with a credit. */
    Optional<Integer> startIn(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = inBrackets.matcher(text);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** Does the credit of a picture end the text, so that all of it is a caption? */
    boolean isCaption(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return false;
        }
        return caption.matcher(text)
                .region(Math.max(0, text.length() - LONGEST_CREDIT), text.length())
                .useAnchoringBounds(false)
                .find();
    }

    /** Is the whole text a credit? */
    boolean isCredit(String text) {
        if (text.length() > 160) {
            return false;
        }
        return startIn(text).filter(start -> start == 0).isPresent()
                || label.matcher(text).find()
                || atEnd.matcher(text).matches();
    }

    private static String words(List<String[]> rows, String place) {
        return rows.stream()
                .filter(row -> row[0].equals(place))
                .map(row -> row[1])
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}

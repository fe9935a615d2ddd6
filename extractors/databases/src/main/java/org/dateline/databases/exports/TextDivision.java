package org.dateline.databases.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides texts of Nexis and Lexis into their articles. They come as text files, and as what is left of documents that were
 * printed or saved as PDF or RTF.
 */
final class TextDivision {

    /** "3 of 49 DOCUMENTS", "Dokument 3 von 49", alone on a line. */
    private static final Pattern COUNTER = Pattern.compile(
            "(?m)^[ \\t\\u00A0\\uFEFF]*(?:(\\d{1,5}) \\p{L}{2,3} (\\d{1,5}) (?:\\p{Lu}{6,12})|(?:Dok?\\p{L}{4,8}) (\\d{1,5}) \\p{L}{2,3} (\\d{1,5}))[ \\t\\u00A0]*$");

    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*\\p{Lu}{4,}(?:-\\p{Lu}+)?: ");

    /** "Documents (2)" over the list at the head. */
    private static final Pattern LIST = Pattern.compile("[\\p{L} ]+\\((\\d{1,5})\\)");

    private final List<String> articles = new ArrayList<>();
    private OptionalInt promised = OptionalInt.empty();

    private TextDivision() {}

    static boolean isOfNexis(String text) {
        Matcher counter = COUNTER.matcher(text);
        // the counter of the first article, with a label of Nexis somewhere behind it
        return counter.find()
                && first(counter).equals("1")
                && LABEL.matcher(text).find(counter.end());
    }

    static boolean isOfLexis(String text, Labels labels) {
        boolean body = false;
        for (String line : text.lines().toList()) {
            String clean = Report.clean(line);
            body |= clean.equals("Body");
            if (body && labels.is("close", clean)) {
                return true;
            }
        }
        return false;
    }

    /** At the counters; what stands before the first is about the search. */
    static TextDivision ofNexis(String text) {
        TextDivision division = new TextDivision();
        Matcher counter = COUNTER.matcher(text);
        int start = -1;
        while (counter.find()) {
            if (start >= 0) {
                division.articles.add(text.substring(start, counter.start()));
            }
            String total = counter.group(2) == null ? counter.group(4) : counter.group(2);
            division.promised = OptionalInt.of(Integer.parseInt(total));
            start = counter.end();
        }
        if (start >= 0) {
            division.articles.add(text.substring(start));
        }
        return division;
    }

    private static String first(Matcher counter) {
        return counter.group(1) == null ? counter.group(3) : counter.group(1);
    }

    /** Behind the lines that close a document; what stands behind the last is none. */
    static TextDivision ofLexis(String text, Labels labels) {
        TextDivision division = new TextDivision();
        StringBuilder article = new StringBuilder();
        for (String line : text.lines().toList()) {
            String clean = Report.clean(line);
            Matcher list = LIST.matcher(clean);
            if (division.articles.isEmpty() && division.promised.isEmpty() && list.matches()) {
                division.promised = OptionalInt.of(Integer.parseInt(list.group(1)));
            }
            if (labels.is("close", clean)) {
                division.articles.add(article.toString());
                article.setLength(0);
            } else {
                article.append(line).append('\n');
            }
        }
        return division;
    }

    List<String> articles() {
        return List.copyOf(articles);
    }

    OptionalInt promised() {
        return promised;
    }

    /** What empty lines divide, each on one line. */
    static List<String> blocks(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("[\n\r][ \\t\\u00A0]*[\n\r]"))
                .map(Report::clean)
                .filter(block -> !block.isEmpty())
                .toList();
    }
}

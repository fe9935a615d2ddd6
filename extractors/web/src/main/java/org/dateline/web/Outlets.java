package org.dateline.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the name of a newspaper in the words of a page's head, by the nouns that such names end with. */
final class Outlets {

    private static final Set<String> LAST = new HashSet<>();

    static {
        for (String[] row : Table.rows("outlet-words.tsv", 2)) {
            if (row[0].equals("last")) {
                LAST.add(row[1].toLowerCase(Locale.ROOT));
            }
        }
    }

    private static final int LONGEST = 5;

    private Outlets() {}

    /**
     * The name in a line of the page's head, where it stands at an end of the line or before a dash or bar:
     * {@code "The Lund Post - Nordmark News"}.
     */
    static Optional<String> inHead(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        for (int end = 0; end < words.size(); end++) {
            boolean closed = end + 1 == words.size() || isSeparator(words.get(end + 1));
            if (closed && LAST.contains(words.get(end).toLowerCase(Locale.ROOT))) {
                int start = start(words, end);
                if (start < end) {
                    return Optional.of(String.join(" ", words.subList(start, end + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** Does the name end as those of newspapers do: "Times", "Herald"? */
    static boolean isName(String name) {
        return LAST.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private static int start(List<String> words, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isCapital(words.get(start - 1))) {
            start--;
            if (words.get(start).equals("The")) {
                break;
            }
        }
        return start;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(",") && !word.endsWith(":");
    }

    private static boolean isSeparator(String word) {
        return word.equals("-") || word.equals("|") || word.equals("–") || word.equals("—") || word.equals("·");
    }
}

package org.dateline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows a paragraph that asks the reader for something instead of reporting. Its phrases are those of {@code appeals.tsv}. */
final class Appeals {

    private record Phrase(List<String> words, int points) {}

    private static final int STRONG = 3;
    private static final int AT_THE_END = 2;

    /** A longer paragraph reports, whatever it asks for besides. */
    private static final int LONGEST = 120;

    private static final int LONGEST_WORD = 20;

    /** A line that says where to write to is no longer than this. */
    private static final int LONGEST_CONTACT = 30;

    private static final Pattern MAIL = Pattern.compile("\\w@\\w[\\w-]*\\.\\w");

    private static final Appeals BUNDLED = new Appeals();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Appeals() {
        for (String[] row : Table.rows("appeals.tsv", 3)) {
            List<String> words = Words.of(row[2]);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(words, row[1].equals("strong") ? STRONG : 1));
        }
    }

    static Appeals bundled() {
        return BUNDLED;
    }

    /** Does the paragraph ask for something? At the end of a report that is likelier than inside it. */
    boolean isAppeal(String paragraph, boolean atTheEnd) {
        if (paragraph.length() > LONGEST * LONGEST_WORD) {
            return false;
        }
        int enough = atTheEnd ? AT_THE_END : STRONG;
        List<String> words = Words.of(paragraph);
        if (words.size() > LONGEST) {
            return false;
        }
        int points = words.size() <= LONGEST_CONTACT && MAIL.matcher(paragraph).find() ? AT_THE_END : 0;
        for (int i = 0; i < words.size() && points < enough; i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.words().size();
                if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
                    points += phrase.points();
                }
            }
        }
        return points >= enough;
    }
}

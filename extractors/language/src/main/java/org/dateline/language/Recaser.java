package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a headline in title case as a sentence would be written, because the engine takes every capital for a name. Words that
 * the list of common words knows lose their capital; others keep it, and so do words beside names.
 */
final class Recaser {

    private static final Set<String> COMMON = Lines.words("common-words.txt");

    private Recaser() {}

    /** The words in sentence case, one for one; words that are not in title case come back as they are. */
    static List<String> recase(List<String> words) {
        if (!isTitleCase(words)) {
            return words;
        }
        List<String> recased = new ArrayList<>(words.size());
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = word.length() > 1
                    && Character.isUpperCase(word.charAt(0))
                    && word.substring(1).equals(lower.substring(1));
            recased.add(capital && COMMON.contains(lower) ? lower : word);
        }
        return recased;
    }

    /** Do three quarters of the longer words begin with a capital? */
    private static boolean isTitleCase(List<String> words) {
        long longer = words.stream().filter(Recaser::isLonger).count();
        long capital = words.stream()
                .filter(Recaser::isLonger)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return longer >= 3 && capital * 4 >= longer * 3;
    }

    private static boolean isLonger(String word) {
        return word.length() > 3 && Character.isLetter(word.charAt(0));
    }
}

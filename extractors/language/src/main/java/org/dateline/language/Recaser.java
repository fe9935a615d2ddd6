package org.dateline.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a headline in title case as a sentence would be written, because the engine takes every capital for a name. What the
 * article writes with a small letter loses its capital, and so does what the engine knows as a common word, unless the article
 * writes it with a capital inside its sentences.
 */
final class Recaser {

    private static final Set<String> NAMES = Lines.words("names-like-words.txt");
    private static final Set<String> SMALL_ADJECTIVES = Lines.words("small-adjectives.txt");
    private static final Set<String> FUNCTION = Lines.words("common-words.txt");
    private static final Pattern PEOPLE = Pattern.compile("\\p{L}{2,}(?:an|ese|ish|i)");
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},] )\\p{L}+");

    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();
    private final Predicate<String> common;

    /**
     * @param body the text that shows how words are written
     * @param common whether the engine knows a word in lower case as no name
     */
    Recaser(String body, Predicate<String> common) {
        this.common = common;
        Matcher word = INSIDE.matcher(body);
        while (word.find()) {
            String form = word.group();
            (Character.isLowerCase(form.charAt(0)) ? small : capital).add(form.toLowerCase(Locale.ROOT));
        }
    }

    /** The words in sentence case, one for one; words that are not in title case come back as they are. */
    List<String> recase(List<String> words) {
        if (!isTitleCase(words)) {
            return words;
        }
        List<String> recased = new ArrayList<>(words.size());
        for (String word : words) {
            recased.add(losesCapital(word) ? word.toLowerCase(Locale.ROOT) : word);
        }
        return recased;
    }

    private boolean losesCapital(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capitalised = Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(lower.substring(1))
                && !word.equals("I");
        if (!capitalised || capital.contains(lower) && !small.contains(lower)) {
            return false;
        }
        return small.contains(lower) || FUNCTION.contains(lower) || isCommon(lower);
    }

    private boolean isCommon(String lower) {
        boolean people = PEOPLE.matcher(lower).matches() && !SMALL_ADJECTIVES.contains(lower);
        return !people && !NAMES.contains(lower) && common.test(lower);
    }

    /** Do three quarters of the longer words begin with a capital? */
    static boolean isTitleCase(List<String> words) {
        long longer = words.stream().filter(Recaser::isLonger).count();
        long capitals = words.stream()
                .filter(Recaser::isLonger)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return longer >= 3 && capitals * 4 >= longer * 3;
    }

    private static boolean isLonger(String word) {
        return word.length() > 3 && Character.isLetter(word.charAt(0));
    }
}

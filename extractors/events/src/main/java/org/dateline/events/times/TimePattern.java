package org.dateline.events.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A phrase of time.
 *
 * @param before words one of which must stand in front; empty where anything may
 */
record TimePattern(Set<String> before, List<Element> elements, TimeRule rule) {

    /**
     * One word of a phrase.
     *
     * @param literals the words it may be, or empty where a class is asked for
     * @param classes the classes one of which it must be
     */
    record Element(Set<String> literals, Set<WordClass> classes, boolean optional) {

        boolean fits(Word word) {
            return literals.contains(word.text()) || classes.stream().anyMatch(word::is);
        }
    }

    static TimePattern of(String phrase, String rule) {
        Set<String> before = Set.of();
        List<Element> elements = new ArrayList<>();
        for (String part : phrase.split(" ")) {
            if (part.length() > 1 && part.endsWith(">")) {
                before = Set.of(part.substring(0, part.length() - 1).split("\\|"));
            } else {
                elements.add(element(part));
            }
        }
        return new TimePattern(before, List.copyOf(elements), TimeRule.of(rule));
    }

    private static Element element(String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String word = optional ? part.substring(0, part.length() - 1) : part;
        if (!word.matches("[A-Z_]{2,}")) {
            return new Element(Set.of(word.split("\\|")), Set.of(), optional);
        }
        Set<WordClass> classes = switch (word) {
            case "MONTHISH" -> Set.of(WordClass.MONTH, WordClass.MONTH_SHORT);
            case "WEEKDAYISH" -> Set.of(WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT);
            default -> Set.of(WordClass.valueOf(word));
        };
        return new Element(Set.of(), classes, optional);
    }

    /** The index behind the longest match that begins at a word, or -1. */
    int match(List<Word> words, int from) {
        if (!before.isEmpty()
                && (from == 0 || !before.contains(words.get(from - 1).text()))) {
            return -1;
        }
        return match(words, from, 0);
    }

    private int match(List<Word> words, int at, int index) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        if (at < words.size() && element.fits(words.get(at))) {
            int end = match(words, at + 1, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return element.optional() ? match(words, at, index + 1) : -1;
    }
}

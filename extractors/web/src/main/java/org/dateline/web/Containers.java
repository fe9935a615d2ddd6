package org.dateline.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that web authors give to an element say of its content. The names are those of {@code containers.tsv}. */
final class Containers {

    /** What is inside. */
    enum Sense {
        BODY,
        ASIDE,
        NEVER,
        CAPTION,
        BYLINE,
        STANDFIRST,
        HIDDEN
    }

    private static final Map<String, Set<Sense>> SENSES = new HashMap<>();

    static {
        for (String[] row : Table.rows("containers.tsv", 2)) {
            SENSES.computeIfAbsent(row[1], words -> EnumSet.noneOf(Sense.class))
                    .add(Sense.valueOf(row[0].toUpperCase(Locale.ROOT)));
        }
    }

    private static final String[] NAMING = {
        "class", "id", "role", "itemprop", "data-testid", "data-component", "data-type"
    };

    /** A list of more classes is layout. */
    private static final int LONGEST = 240;

    private Containers() {}

    /** Every sense that the names of the element have. */
    static Set<Sense> senses(Element element) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        words(element).forEach(word -> senses.addAll(SENSES.get(word)));
        return senses;
    }

    /** The words in the names of the element that have a sense, each once. */
    static Set<String> words(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Set<String> words = new LinkedHashSet<>();
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= LONGEST) {
                collect(value, words);
            }
        }
        return words;
    }

    /** Does the word say that what is inside is no part of the report, or is not shown? */
    static boolean isSuspect(String word) {
        Set<Sense> senses = SENSES.getOrDefault(word, Set.of());
        return senses.contains(Sense.ASIDE) || senses.contains(Sense.NEVER) || senses.contains(Sense.HIDDEN);
    }

    /** Does the word say so even if most of the page's text is inside? */
    static boolean isNever(String word) {
        return SENSES.getOrDefault(word, Set.of()).contains(Sense.NEVER);
    }

    private static void collect(String names, Set<String> words) {
        for (String name : names.split(" ")) {
            String before = "";
            StringBuilder word = new StringBuilder();
            for (int i = 0; i <= name.length(); i++) {
                char c = i < name.length() ? name.charAt(i) : '-';
                boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
                if ((hump || !Character.isLetter(c)) && !word.isEmpty()) {
                    String found = word.toString();
                    add(found, words);
                    add(before + " " + found, words);
                    before = found;
                    word.setLength(0);
                }
                if (Character.isLetter(c)) {
                    word.append(Character.toLowerCase(c));
                }
            }
        }
    }

    private static void add(String word, Set<String> words) {
        if (SENSES.containsKey(word)) {
            words.add(word);
        }
    }
}

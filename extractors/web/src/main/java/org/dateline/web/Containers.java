package org.dateline.web;

import java.util.EnumSet;
import java.util.HashMap;
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
        if (element.attributesSize() > 0) {
            for (String attribute : NAMING) {
                String value = element.attr(attribute);
                if (!value.isEmpty() && value.length() <= LONGEST) {
                    collect(value, senses);
                }
            }
        }
        return senses;
    }

    private static void collect(String names, Set<Sense> senses) {
        for (String name : names.split(" ")) {
            String before = "";
            StringBuilder word = new StringBuilder();
            for (int i = 0; i <= name.length(); i++) {
                char c = i < name.length() ? name.charAt(i) : '-';
                boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
                if ((hump || !Character.isLetter(c)) && !word.isEmpty()) {
                    String found = word.toString();
                    senses.addAll(SENSES.getOrDefault(found, Set.of()));
                    senses.addAll(SENSES.getOrDefault(before + " " + found, Set.of()));
                    before = found;
                    word.setLength(0);
                }
                if (Character.isLetter(c)) {
                    word.append(Character.toLowerCase(c));
                }
            }
        }
    }
}

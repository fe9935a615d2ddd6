package org.dateline.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Token;

/** Which nouns name events, and which verbs lend them their subject. */
final class EventNouns {

    private static final Map<String, String> VERBS = Lines.pairs("event-nouns.tsv");
    private static final Map<String, Set<String>> LIGHT = light();
    private static final Map<String, String> INFINITIVE = Lines.pairs("infinitive-nouns.tsv");
    private static final String EVERY = "*";

    private EventNouns() {}

    private static Map<String, Set<String>> light() {
        Map<String, Set<String>> light = new LinkedHashMap<>();
        Lines.pairs("light-verbs.tsv")
                .forEach((verb, nouns) -> light.put(verb, new LinkedHashSet<>(Arrays.asList(nouns.split(" ")))));
        return light;
    }

    /** Is it a common noun that names an event? */
    static boolean isEvent(Token token) {
        return isEvent(token.tag(), token.lemma());
    }

    static boolean isEvent(String tag, String lemma) {
        return (tag.equals("NN") || tag.equals("NNS")) && VERBS.containsKey(lemma);
    }

    /** Is it an event noun in the singular or in the plural? */
    static boolean isWord(String word) {
        return VERBS.containsKey(word) || word.endsWith("s") && VERBS.containsKey(word.substring(0, word.length() - 1));
    }

    /** Does an infinitive behind it belong to it, as in "an appeal to disarm"? */
    static boolean takesInfinitive(String tag, String lemma) {
        return isEvent(tag, lemma) && INFINITIVE.containsKey(lemma);
    }

    /** Does its infinitive tell what somebody else is to do, as in "an appeal to rebels to disarm"? */
    static boolean asksOthers(String lemma) {
        return "addressee".equals(INFINITIVE.get(lemma));
    }

    /** Does the verb lend its subject to the noun, as in "held talks"? */
    static boolean isLight(String verb, String noun) {
        Set<String> nouns = LIGHT.getOrDefault(verb, Set.of());
        return nouns.contains(EVERY) || nouns.contains(noun);
    }
}

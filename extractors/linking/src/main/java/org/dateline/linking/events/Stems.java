package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The stems of the words that name events, and which of them newsrooms use for one another ({@code related.tsv}). */
final class Stems {

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ation", "ating", "ated", "ance", "ence", "ment", "ate", "ion", "ing", "ed", "er", "or", "al", "ee");

    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> saying = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();
    private int longest;

    Stems() {
        for (String[] forms : Rows.of("irregular.tsv")) {
            for (int i = 1; i < forms.length; i++) {
                irregular.put(forms[i], forms[0]);
            }
        }
        int number = 0;
        for (String[] lemmas : Rows.of("related.tsv")) {
            int line = number++;
            for (String lemma : lemmas) {
                String stem = words(lemma).stream().map(this::stem).collect(Collectors.joining(" "));
                groups.computeIfAbsent(stem, key -> new TreeSet<>()).add(line);
                longest = Math.max(longest, lemma.split(" ").length);
            }
        }
        for (String[] words : Rows.of("light.tsv")) {
            for (int i = 1; i < words.length; i++) {
                (words[0].equals("saying") ? saying : empty).add(cut(words[i]));
            }
        }
    }

    /** The stems of the words of a phrase. */
    List<String> of(String phrase) {
        return words(phrase).stream().map(this::stem).toList();
    }

    /** The stems of the words that name an event; a phrase that the table knows counts as one. */
    List<String> ofTrigger(String phrase) {
        List<String> stems = of(phrase);
        List<String> joined = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            int length = Math.min(longest, stems.size() - at);
            while (length > 1 && !groups.containsKey(String.join(" ", stems.subList(at, at + length)))) {
                length--;
            }
            joined.add(String.join(" ", stems.subList(at, at + length)));
            at += length;
        }
        return joined;
    }

    /** The words of a phrase in lower case. */
    static List<String> words(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The stem of a word in lower case. */
    String stem(String word) {
        return cut(irregular.getOrDefault(word, word));
    }

    /** The groups of words that are used for one happening; the stem itself where there is none. */
    List<String> groups(String stem) {
        return groups.containsKey(stem)
                ? groups.get(stem).stream().map(Object::toString).toList()
                : List.of(stem);
    }

    /** Are the two used for one happening? */
    boolean related(String a, String b) {
        return groups.containsKey(a) && groups.containsKey(b) && !Collections.disjoint(groups.get(a), groups.get(b));
    }

    /** Does the word name no event of its own? */
    boolean isEmpty(String stem) {
        return stem.length() < 2 || empty.contains(stem);
    }

    /** Does the word name an event that not every report tells? */
    boolean isTelling(String stem) {
        return !isEmpty(stem) && !isSaying(stem);
    }

    /** Is it a verb of saying? */
    boolean isSaying(String stem) {
        return saying.contains(stem);
    }

    /** Without the endings of verbs and nouns: "bombings" and "bombed" are "bomb". */
    static String cut(String word) {
        String stem = word.endsWith("ied") && word.length() > SHORTEST + 1
                ? word.substring(0, word.length() - SHORTEST) + "y"
                : word;
        if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > SHORTEST) {
            stem = stem.endsWith("ies")
                    ? stem.substring(0, stem.length() - 3) + "y"
                    : stem.substring(0, stem.length() - 1);
        }
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int length = stem.length();
        if (length > SHORTEST
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "lsz".indexOf(stem.charAt(length - 1)) < 0) {
            stem = stem.substring(0, length - 1);
        }
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}

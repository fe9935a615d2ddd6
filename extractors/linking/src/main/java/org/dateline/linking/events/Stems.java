package org.dateline.linking.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The stems of the words that name events, and which of them newsrooms use for one another ({@code related.tsv}). */
final class Stems {

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ation", "ating", "ated", "ance", "ence", "ment", "ate", "ion", "ing", "ed", "er", "or", "al", "ee");

    private final Map<String, Integer> groups = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> saying = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    Stems() {
        int number = 0;
        for (String[] lemmas : rows("related.tsv")) {
            for (String lemma : lemmas) {
                groups.putIfAbsent(cut(lemma), number);
            }
            number++;
        }
        for (String[] words : rows("light.tsv")) {
            for (int i = 1; i < words.length; i++) {
                (words[0].equals("saying") ? saying : empty).add(cut(words[i]));
            }
        }
        for (String[] forms : rows("irregular.tsv")) {
            for (int i = 1; i < forms.length; i++) {
                irregular.put(forms[i], forms[0]);
            }
        }
    }

    private static List<String[]> rows(String fileName) {
        InputStream stream = Objects.requireNonNull(Stems.class.getResourceAsStream(fileName), fileName);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + fileName + " of this jar", broken);
        }
    }

    /** The stems of the words of a phrase. */
    List<String> of(String phrase) {
        List<String> stems = new ArrayList<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                stems.add(cut(irregular.getOrDefault(word, word)));
            }
        }
        return stems;
    }

    /** Are the two used for one happening? */
    boolean related(String a, String b) {
        Integer group = groups.get(a);
        return group != null && group.equals(groups.get(b));
    }

    /** Does the word name no event of its own? */
    boolean isEmpty(String stem) {
        return stem.length() < 2 || empty.contains(stem);
    }

    /** Is it a verb of saying? */
    boolean isSaying(String stem) {
        return saying.contains(stem);
    }

    /** Without the endings of verbs and nouns: "bombings" and "bombed" are "bomb". */
    static String cut(String word) {
        String stem = word;
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

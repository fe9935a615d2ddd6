package org.dateline.linking.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that consist of syllables, in which every letter counts: Chinese, Korean and Vietnamese ones by their family names, Burmese ones by all. */
final class Syllables {

    /** Two syllables in one word: "Zhongshan". */
    private static final int LONGEST = 9;

    /** More readings than this are no help. */
    private static final int MOST_READINGS = 64;

    private final Set<String> families = new HashSet<>();
    private final Set<String> burmese = new HashSet<>();
    private final Set<String> honorifics = new HashSet<>();
    private final Map<String, List<String>> wadeGiles = new HashMap<>();
    private final Set<String> pinyin = new HashSet<>();

    Syllables() {
        ResourceTable.rows("syllabic-families.tsv").forEach(families::addAll);
        for (List<String> row : ResourceTable.rows("burmese.tsv")) {
            (row.get(0).equals("honorifics") ? honorifics : burmese)
                    .addAll(List.of(row.get(1).split(" ")));
        }
        for (List<String> row : ResourceTable.rows("wade-giles.tsv")) {
            List<String> readings = List.of(row.get(1).split(" "));
            wadeGiles.put(row.get(0), readings);
            pinyin.addAll(readings);
        }
    }

    /** Does a name consist of syllables? */
    boolean are(List<String> words) {
        return isBurmese(words) || isEastern(words);
    }

    private boolean isEastern(List<String> words) {
        return words.size() > 1
                && words.stream().allMatch(word -> word.length() <= LONGEST)
                && (families.contains(words.get(0)) || families.contains(words.get(words.size() - 1)));
    }

    private boolean isBurmese(List<String> words) {
        return words.size() > 1 && burmese.containsAll(words);
    }

    /** Does a Burmese name begin with a word of respect? */
    boolean isHonoured(List<String> words) {
        return words.size() > 2 && honorifics.contains(words.get(0)) && isBurmese(words.subList(1, words.size()));
    }

    /**
     * What a name may be in Pinyin, all words in one: itself, or what its syllables stand for in the system of Wade and Giles; nothing
     * for a name that has no such syllables.
     *
     * @param tied are words tied by hyphens, as in Tse-tung?
     */
    Set<String> readings(List<String> words, boolean tied) {
        if (!isEastern(words)) {
            return Set.of();
        }
        boolean older = wadeGiles.keySet().containsAll(words) && (tied || !pinyin.containsAll(words));
        Set<String> readings = new LinkedHashSet<>(List.of(""));
        for (String word : words) {
            Set<String> longer = new LinkedHashSet<>();
            for (String reading : readings) {
                (older ? wadeGiles.get(word) : List.of(word)).forEach(syllable -> longer.add(reading + syllable));
            }
            readings = longer;
        }
        return readings.size() <= MOST_READINGS ? readings : Set.of();
    }
}

package org.dateline.cleaning.languages;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the script of a text says of its language. */
final class Scripts {

    private static final double MOST = 0.5;

    /** Japanese mixes its own letters with ideographs; Chinese has none. */
    private static final double KANA = 0.05;

    private static final Map<UnicodeScript, String> ALONE = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private Scripts() {}

    /** The only press language of the script that most letters belong to. */
    static Optional<String> language(String text) {
        Map<UnicodeScript, Integer> counts = counts(text);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (all > 0 && kana + han > all * MOST) {
            return Optional.of(kana > (kana + han) * KANA ? "ja" : "zh");
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > all * MOST && ALONE.containsKey(entry.getKey()))
                .map(entry -> ALONE.get(entry.getKey()))
                .findFirst();
    }

    static double latinShare(String text) {
        Map<UnicodeScript, Integer> counts = counts(text);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.getOrDefault(UnicodeScript.LATIN, 0) / all;
    }

    private static Map<UnicodeScript, Integer> counts(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts;
    }
}

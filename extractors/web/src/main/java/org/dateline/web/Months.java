package org.dateline.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the languages of the press, from the locale data (CLDR) of the Java platform. */
final class Months {

    /** A name that means two months (Polish and Croatian {@code listopad}) has the meaning of the earlier language. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "ru",
            "uk", "el", "tr", "ar", "fa", "he", "hi", "bn", "id", "ms", "vi", "hr", "sr", "sl", "lt", "lv", "et", "ca",
            "is", "sw", "th");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** The number of the month, from 1, whose name or short name this is. */
    static Optional<Integer> number(String word) {
        return Optional.ofNullable(NUMBERS.get(plain(word)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.length() > 2 && !Character.isDigit(name.charAt(0))) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        numbers.put("sept", 9);
        numbers.putIfAbsent("märz", 3);
        return numbers;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("\u0307", "");
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}

package org.dateline.core.model;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The names of the months in the languages that the Java platform knows from CLDR, and their short forms. */
final class MonthNames {

    /** The languages of the news databases and of the large news agencies; where two disagree about a word, the first wins. */
    private static final List<String> LANGUAGES = List.of(
            "en de fr es pt it nl pl ru uk tr sv da nb fi cs sk hu ro bg el hr sr ca id ms vi ar he fa hi sw et lv lt sl"
                    .split(" "));

    /** Shorter than this, too many other words begin like a month. */
    private static final int SHORTEST = 3;

    /** By language, the twelve names in lower case, in the form they have in a date and the one they have alone. */
    private static final List<List<List<String>>> NAMES =
            LANGUAGES.stream().map(MonthNames::names).toList();

    private MonthNames() {}

    /** The number of the month that a word names in full, or short by its beginning; in lower case. */
    static OptionalInt number(String word) {
        if (word.length() < SHORTEST || Character.isDigit(word.charAt(0))) {
            return OptionalInt.empty();
        }
        for (List<List<String>> months : NAMES) {
            for (int month = 1; month <= months.size(); month++) {
                if (months.get(month - 1).stream().anyMatch(name -> name.startsWith(word))) {
                    return OptionalInt.of(month);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static List<List<String>> names(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return Stream.of(Month.values()).map(month -> names(month, locale)).toList();
    }

    private static List<String> names(Month month, Locale locale) {
        return Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                .map(style -> month.getDisplayName(style, locale).toLowerCase(locale))
                .distinct()
                .toList();
    }
}

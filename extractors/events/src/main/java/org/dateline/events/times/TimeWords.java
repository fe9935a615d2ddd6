package org.dateline.events.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words can stand for in phrases of time: names of the calendar from the JDK, all else from {@code time-words.tsv}. */
final class TimeWords {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NUMBER = 4;

    private final Map<String, Map<WordClass, Integer>> byWord;

    private TimeWords(Map<String, Map<WordClass, Integer>> byWord) {
        this.byWord = byWord;
    }

    static TimeWords load() {
        Map<String, Map<WordClass, Integer>> words = new HashMap<>();
        Set<String> doubtful = Resources.set("doubtful-months.tsv");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            put(words, name, WordClass.WEEKDAY, day.getValue());
            put(words, name + "s", WordClass.WEEKDAYS, day.getValue());
            put(words, day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), WordClass.WEEKDAY_SHORT, day.getValue());
        }
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            put(words, name, WordClass.MONTH, month.getValue());
            put(words, month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), WordClass.MONTH_SHORT, month.getValue());
            if (!doubtful.contains(name)) {
                put(words, name, WordClass.SURE_MONTH, month.getValue());
            }
        }
        for (String[] row : Resources.rows("time-words.tsv", 3)) {
            put(words, row[1], WordClass.valueOf(row[0].toUpperCase(Locale.ROOT)), Integer.parseInt(row[2]));
        }
        return new TimeWords(words);
    }

    private static void put(Map<String, Map<WordClass, Integer>> words, String word, WordClass kind, int value) {
        words.computeIfAbsent(word, any -> new EnumMap<>(WordClass.class)).put(kind, value);
    }

    /** Names of the calendar count only with a capital; all other words in any case. */
    Map<WordClass, Integer> classes(String form) {
        char first = form.charAt(0);
        if (Character.isDigit(first)) {
            return numeric(form.toLowerCase(Locale.ROOT));
        }
        if (!Character.isLetter(first)) {
            return Map.of();
        }
        Map<WordClass, Integer> classes = new EnumMap<>(WordClass.class);
        classes.putAll(byWord.getOrDefault(form.toLowerCase(Locale.ROOT), Map.of()));
        if (Character.isUpperCase(first)) {
            classes.putAll(byWord.getOrDefault(titleCase(form), Map.of()));
        }
        classes.put(WordClass.ANY, 0);
        return classes;
    }

    private static String titleCase(String form) {
        return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<WordClass, Integer> numeric(String form) {
        int digits = 0;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        Map<WordClass, Integer> classes = new EnumMap<>(WordClass.class);
        if (digits > LONGEST_NUMBER) {
            return classes;
        }
        int value = Integer.parseInt(form.substring(0, digits));
        String ending = form.substring(digits);
        boolean isDay = value >= 1 && value <= 31 && digits <= 2;
        if (ending.isEmpty()) {
            classes.put(WordClass.DIGITS, value);
            if (digits < LONGEST_NUMBER) {
                classes.put(WordClass.NUMBER, value);
            } else if (value >= FIRST_YEAR && value <= LAST_YEAR) {
                classes.put(WordClass.YEAR, value);
            }
            if (isDay) {
                classes.put(WordClass.DAY, value);
            }
        } else if (Set.of("st", "nd", "rd", "th").contains(ending)) {
            classes.put(WordClass.ORDINAL, value);
            if (isDay) {
                classes.put(WordClass.DAY, value);
            }
        } else if (ending.equals("s") && value % 10 == 0 && (digits == 2 || value >= FIRST_YEAR)) {
            classes.put(digits == 2 ? WordClass.SHORT_DECADE : WordClass.DECADE, digits == 2 ? 1900 + value : value);
        } else if (Set.of("am", "pm").contains(ending)) {
            classes.put(WordClass.CLOCK, value);
        }
        return classes;
    }
}

package org.dateline.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days written out with the name of a month, or in the order year, month, day. */
final class WrittenDate {

    private static final Pattern BIG_ENDIAN = Pattern.compile(
            "(?<!\\p{Nd})(\\p{Nd}{4})\\s?[-/.\u5E74\uB144]\\s?(\\p{Nd}{1,2})\\s?[-/.\u6708\uC6D4]\\s?(\\p{Nd}{1,2})(?!\\p{Nd})");

    /** 26.09.2020: with full stops the day always comes first. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,2})\\.\\s?(\\p{Nd}{1,2})\\.\\s?(\\p{Nd}{4})(?!\\p{Nd})");

    private static final Pattern WORD = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");

    /** How many words may stand between the parts of a date: 4 "de" mayo "de" 2018, 1 "st" of May. */
    private static final int BETWEEN = 2;

    private WrittenDate() {}

    /** The first day of the text; {@link DateValue#UNKNOWN} where there is none. */
    static DateValue find(String text, String basis) {
        return inOrder(BIG_ENDIAN, text, 1, 2, 3)
                .or(() -> inOrder(DOTTED, text, 3, 2, 1))
                .or(() -> named(text))
                .map(day -> DateValue.ofDay(day, basis))
                .orElse(DateValue.UNKNOWN);
    }

    private static Optional<LocalDate> inOrder(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> found = day(
                    Integer.parseInt(matcher.group(year)),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> named(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            OptionalInt month = MonthNames.number(words.get(i));
            if (month.isPresent()) {
                Optional<LocalDate> found = around(words, i, month.getAsInt());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Day and year may both stand before the month, behind it, or on either side. */
    private static Optional<LocalDate> around(List<String> words, int at, int month) {
        OptionalInt dayBefore = number(words, at, -1, 1, 31);
        OptionalInt dayBehind = number(words, at, 1, 1, 31);
        OptionalInt yearBehind = number(words, at, 1, 1000, 2999);
        OptionalInt yearBefore = number(words, at, -1, 1000, 2999);
        OptionalInt year = yearBehind.isPresent() ? yearBehind : yearBefore;
        OptionalInt day = dayBefore.isPresent() ? dayBefore : dayBehind;
        return year.isPresent() && day.isPresent() ? day(year.getAsInt(), month, day.getAsInt()) : Optional.empty();
    }

    private static OptionalInt number(List<String> words, int from, int step, int low, int high) {
        int last = from + step * (BETWEEN + 1);
        for (int i = from + step; i >= 0 && i < words.size() && i != last + step; i += step) {
            String word = words.get(i);
            if (Character.isDigit(word.charAt(0)) && word.length() <= 4) {
                int value = Integer.parseInt(word);
                if (value >= low && value <= high) {
                    return OptionalInt.of(value);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}

package org.dateline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Precision;

/**
 * Reads the dates that pages state, in ISO 8601, in figures, and with month names of many languages. Two figures that could
 * be day or month ({@code 3/4/2020}) say nothing, unless the page's own order is known.
 */
final class DateReader {

    /** How a page writes a day in figures. */
    enum Order {
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?"
                    + "\\s?(Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2}(?!\\d))?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?Z?)?(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[/.年]\\s?(\\d{1,2})\\s?[/.月]\\s?(\\d{1,2})(?!\\d)\\s?日?");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(\\d{2})\\.(\\d{2})\\.(\\d{2})(?![\\d.])");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?,?\\s{0,2}[-/]?(?:(?:de|del|of|d’|d')\\s?)?(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?,?"
                    + "\\s{0,2}[-/]?(?:(?:de|del)\\s)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,2}(\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)(\\d{4})\\.?,?\\s(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?\\s(\\d{1,2})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "^[\\s,|•·–—-]{0,4}(?:at|um|à|a las|kl\\.?|ore)?\\s?(\\d{1,2})[:.h](\\d{2})(?!\\d)(?::\\d{2})?\\s?([AaPp])?\\.?(?:[Mm]\\b)?");

    /** Before this no newspaper was printed that anybody saved as a page. */
    private static final int FIRST_YEAR = 1800;

    private static final int LONGEST = 200;

    private final Order order;
    private final String basis;

    DateReader(Order order, String basis) {
        this.order = order;
        this.basis = basis;
    }

    /** The first date in the text. */
    Optional<DateValue> read(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return iso(head)
                .or(() -> days(head, DAY_MONTH_YEAR, 3, 2, 1))
                .or(() -> days(head, MONTH_DAY_YEAR, 3, 1, 2))
                .or(() -> days(head, YEAR_MONTH_DAY, 1, 2, 3))
                .or(() -> days(head, YEAR_FIRST, 1, 2, 3))
                .or(() -> figures(head));
    }

    /** As {@link #read}, and also a day with a year of two figures as German pages write it: {@code 25.04.24}. */
    Optional<DateValue> readLine(String line) {
        return read(line).or(() -> {
            Matcher matcher = SHORT_YEAR.matcher(line);
            return matcher.find()
                    ? value(
                            "20" + matcher.group(3),
                            matcher.group(2),
                            matcher.group(1),
                            clock(line.substring(matcher.end())),
                            "")
                    : Optional.empty();
        });
    }

    /** A date of eight figures, as it stands in addresses and meta tags; never looked for in running text. */
    Optional<DateValue> readCompact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        return matcher.find()
                ? value(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        time(matcher.group(4), matcher.group(5)),
                        "")
                : Optional.empty();
    }

    private Optional<DateValue> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        while (matcher.find()) {
            String time = time(matcher.group(4), matcher.group(5));
            if (!time.isEmpty() && matcher.group(6) != null) {
                time += ":" + matcher.group(6);
            }
            Optional<DateValue> found =
                    value(matcher.group(1), matcher.group(2), matcher.group(3), time, zone(matcher.group(7)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DateValue> days(String text, Pattern pattern, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            String number = Character.isDigit(matcher.group(month).charAt(0))
                    ? matcher.group(month)
                    : Months.number(matcher.group(month)).map(String::valueOf).orElse("");
            Optional<DateValue> found = number.isEmpty()
                    ? Optional.empty()
                    : value(matcher.group(year), number, matcher.group(day), clock(text.substring(matcher.end())), "");
            if (found.isPresent()) {
                return found;
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private Optional<DateValue> figures(String text) {
        Matcher matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean dots = matcher.group(2).equals(".");
        boolean dayFirst = first > 12 || first == second || second <= 12 && (dots || order == Order.DAY_FIRST);
        boolean monthFirst = second > 12 || order == Order.MONTH_FIRST;
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        String day = dayFirst ? matcher.group(1) : matcher.group(3);
        String month = dayFirst ? matcher.group(3) : matcher.group(1);
        return value(matcher.group(4), month, day, clock(text.substring(matcher.end())), "");
    }

    private static String clock(String behind) {
        Matcher matcher = CLOCK.matcher(behind.length() > 40 ? behind.substring(0, 40) : behind);
        if (!matcher.find()) {
            return "";
        }
        int hour = Integer.parseInt(matcher.group(1));
        String half = matcher.group(3);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return time(String.valueOf(hour), matcher.group(2));
    }

    private static String time(
            @org.jspecify.annotations.Nullable String hour, @org.jspecify.annotations.Nullable String minute) {
        if (hour == null || minute == null || Integer.parseInt(hour) > 23 || Integer.parseInt(minute) > 59) {
            return "";
        }
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)).toString();
    }

    private static String zone(@org.jspecify.annotations.Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
            return "Z";
        }
        return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }

    private Optional<DateValue> value(String year, String month, String day, String time, String zone) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() < FIRST_YEAR) {
                return Optional.empty();
            }
            if (time.isEmpty()) {
                return Optional.of(DateValue.ofDay(date, basis));
            }
            Precision precision = time.length() > 5 ? Precision.SECOND : Precision.MINUTE;
            return Optional.of(new DateValue(date + "T" + time + zone, precision, basis));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

package org.dateline.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates written as in ISO 8601, extended or basic, with the liberties that databases take. */
final class IsoDate {

    private static final Pattern FORM =
            Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?|(?<packed>\\d{4}))?"
                    + "(?:[T ](?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?"
                    + " ?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private IsoDate() {}

    /** The date, or {@link DateValue#UNKNOWN} where the text is written otherwise or names no day of the calendar. */
    static DateValue read(String text, String basis) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return DateValue.UNKNOWN;
        }
        try {
            return value(matcher, basis);
        } catch (DateTimeException notInTheCalendar) {
            return DateValue.UNKNOWN;
        }
    }

    private static DateValue value(Matcher matcher, String basis) {
        int year = Integer.parseInt(matcher.group("year"));
        String packed = matcher.group("packed");
        String month = packed == null ? matcher.group("month") : packed.substring(0, 2);
        String day = packed == null ? matcher.group("day") : packed.substring(2);
        if (month == null) {
            return matcher.group("hour") == null ? DateValue.ofYear(year, basis) : DateValue.UNKNOWN;
        }
        if (day == null) {
            return DateValue.ofMonth(YearMonth.of(year, Integer.parseInt(month)), basis);
        }
        LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return matcher.group("hour") == null ? DateValue.ofDay(date, basis) : withTime(date, matcher, basis);
    }

    private static DateValue withTime(LocalDate date, Matcher matcher, String basis) {
        String clock = matcher.group("hour") + ":" + matcher.group("minute");
        String second = matcher.group("second");
        String time = second == null ? clock : clock + ":" + second;
        Precision precision = second == null ? Precision.MINUTE : Precision.SECOND;
        return new DateValue(
                date + "T" + LocalTime.parse(time).format(format(precision)) + zone(matcher), precision, basis);
    }

    private static java.time.format.DateTimeFormatter format(Precision precision) {
        return precision == Precision.SECOND
                ? java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss", java.util.Locale.ROOT)
                : java.time.format.DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);
    }

    private static String zone(Matcher matcher) {
        String zone = matcher.group("zone");
        if (zone == null) {
            return "";
        }
        return Character.isLetter(zone.charAt(0)) ? "Z" : ZoneOffset.of(zone).toString();
    }
}

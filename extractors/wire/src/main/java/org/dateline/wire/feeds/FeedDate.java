package org.dateline.wire.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Precision;

/** Reads dates as feeds write them: ISO 8601, or RFC 822 with the liberties that RSS is known for. */
final class FeedDate {

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}+,?\\s+)?(\\d{1,2})[\\s-](\\p{L}{3})\\p{L}*[\\s-](\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
                    + "\\s*([+-]\\d{2}:?\\d{2}|[A-Z]{1,4})?)?.*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The names of zones that RFC 822 allows (section 5), in hours from Greenwich. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("Z", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private FeedDate() {}

    /** {@link DateValue#UNKNOWN} where it is written otherwise. */
    static DateValue of(String text, String basis) {
        DateValue iso = DateValue.ofIso(text, basis);
        if (iso.isKnown()) {
            return iso;
        }
        Matcher matcher = RFC_822.matcher(text.strip());
        try {
            return matcher.matches() ? date(matcher, basis) : DateValue.ofWritten(text, basis);
        } catch (DateTimeException notInTheCalendar) {
            return DateValue.UNKNOWN;
        }
    }

    private static DateValue date(Matcher matcher, String basis) {
        int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
        if (month == 0) {
            return DateValue.ofWritten(matcher.group(), basis);
        }
        int year = Integer.parseInt(matcher.group(3));
        int full = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
        LocalDate day = LocalDate.of(full, month, Integer.parseInt(matcher.group(1)));
        if (matcher.group(4) == null) {
            return DateValue.ofDay(day, basis);
        }
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)), second);
        boolean exact = matcher.group(6) != null;
        String clock = exact
                ? "T%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), second)
                : "T%02d:%02d".formatted(time.getHour(), time.getMinute());
        return new DateValue(day + clock + zone(matcher), exact ? Precision.SECOND : Precision.MINUTE, basis);
    }

    private static String zone(Matcher matcher) {
        String zone = matcher.group(7);
        if (zone == null) {
            return "";
        }
        if (ZONES.containsKey(zone)) {
            return ZoneOffset.ofHours(ZONES.get(zone)).toString();
        }
        return Character.isLetter(zone.charAt(0)) ? "" : ZoneOffset.of(zone).toString();
    }
}

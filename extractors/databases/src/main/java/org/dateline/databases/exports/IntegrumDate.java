package org.dateline.databases.exports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;

/** Dates as Integrum writes them: 28.02.05 or 28.02.2005, and a time that is 00:00 where nobody knows it. */
final class IntegrumDate {

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\s*");

    /** The archives go back to the eighties. */
    private static final int FIRST_YEAR_OF_CENTURY = 70;

    private IntegrumDate() {}

    static DateValue of(String day, String time) {
        Matcher matcher = DAY.matcher(day);
        if (!matcher.matches()) {
            return LabelledFields.date(day);
        }
        int year = Integer.parseInt(matcher.group(3));
        int full = year >= 100 ? year : year + (year < FIRST_YEAR_OF_CENTURY ? 2000 : 1900);
        String date = "%04d-%02d-%02d"
                .formatted(full, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
        boolean timed = time.strip().matches("\\d{2}:\\d{2}") && !time.strip().equals("00:00");
        return DateValue.ofIso(timed ? date + "T" + time.strip() : date, Report.BASIS);
    }
}

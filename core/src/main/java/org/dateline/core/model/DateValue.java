package org.dateline.core.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as it is known: never more exact than its source.
 *
 * @param value ISO 8601: {@code 2020}, {@code 2020-09}, {@code 2020-09-26}, {@code 2020-09-26T14:05+03:00}, or an interval
 *     {@code 2020-09-26/2020-09-27}; empty where unknown
 * @param precision how exact the value is
 * @param basis where it comes from. For an article: {@code sidecar}, {@code container}, {@code format}, {@code json-ld},
 *     {@code meta}, {@code time}, {@code url}, {@code text}, {@code option}. For an event: {@code explicit},
 *     {@code relative}, {@code context}, {@code document}. Empty where unknown
 */
public record DateValue(String value, Precision precision, String basis) implements Serializable {

    public static final DateValue UNKNOWN = new DateValue("", Precision.UNKNOWN, "");

    public static DateValue ofDay(LocalDate day, String basis) {
        return new DateValue(day.toString(), Precision.DAY, basis);
    }

    public static DateValue ofMonth(YearMonth month, String basis) {
        return new DateValue(month.toString(), Precision.MONTH, basis);
    }

    public static DateValue ofYear(int year, String basis) {
        return new DateValue("%04d".formatted(year), Precision.YEAR, basis);
    }

    /** Both days belong to the interval. One day alone is a day. */
    public static DateValue ofInterval(LocalDate first, LocalDate last, String basis) {
        return first.equals(last) ? ofDay(first, basis) : new DateValue(first + "/" + last, Precision.INTERVAL, basis);
    }

    /**
     * A date written as in ISO 8601 ({@code 2020-09-26}, {@code 20200926}, {@code 2020-09-26 14:05:00+03:00} …), no more and no
     * less exact than it is written; {@link #UNKNOWN} where it is written otherwise.
     */
    public static DateValue ofIso(String text, String basis) {
        return IsoDate.read(text, basis);
    }

    /**
     * The first day that a text names with a month in words ({@code 26 September 2020}, {@code 4 de mayo de 2018}) or as year,
     * month and day ({@code 2018年5月28日}); {@link #UNKNOWN} where there is none. {@code 4/5/2020} is no day: nobody knows which.
     */
    public static DateValue ofWritten(String text, String basis) {
        return WrittenDate.find(text, basis);
    }

    public boolean isKnown() {
        return !value.isEmpty();
    }

    public DateValue withBasis(String other) {
        return new DateValue(value, precision, other);
    }

    /** The first day that the value allows. */
    public Optional<LocalDate> firstDay() {
        return day(part(0), false);
    }

    /** The last day that the value allows. */
    public Optional<LocalDate> lastDay() {
        return day(part(1), true);
    }

    /**
     * Is it surely before the other? Where one of them has no time of day or no offset from universal time, days count. Of a date that
     * is not known nothing is sure.
     */
    public boolean isBefore(DateValue other) {
        Optional<Instant> moment = moment();
        Optional<Instant> otherMoment = other.moment();
        if (moment.isPresent() && otherMoment.isPresent()) {
            return moment.get().isBefore(otherMoment.get());
        }
        return lastDay().isPresent()
                && other.firstDay().isPresent()
                && lastDay().get().isBefore(other.firstDay().get());
    }

    private Optional<Instant> moment() {
        try {
            return value.indexOf('T') < 0
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (java.time.DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private String part(int index) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return value;
        }
        return index == 0 ? value.substring(0, slash) : value.substring(slash + 1);
    }

    private static Optional<LocalDate> day(String part, boolean last) {
        try {
            if (part.length() == 4 && part.matches("\\d{4}")) {
                int year = Integer.parseInt(part);
                return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
            }
            if (part.length() == 7 && part.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(part);
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            }
            return part.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(part.substring(0, 10)));
        } catch (java.time.DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

package org.dateline.core.model;

import java.util.Locale;

/** How exactly a date is known. */
public enum Precision {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    /** A stretch of days written {@code start/end}. */
    INTERVAL,
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Precision of(String code) {
        return code.isEmpty() ? UNKNOWN : valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.dateline.core.model;

import java.util.Locale;

/** How much of the outlets' text an export may carry. */
public enum TextPolicy {
    NONE,
    /** The sentences that carry events and quotes. */
    EVIDENCE,
    FULL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TextPolicy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

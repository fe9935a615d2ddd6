package org.dateline.tables;

import java.util.Locale;

/** What the cells of a column hold, and thereby which Java type they are. */
public enum ColumnType {
    /** A {@link String} made by Dateline. */
    ID,
    /** A {@link String} in the terms of a codebook or standard: letters, digits and few signs. */
    CODE,
    /** A {@link java.util.List} of codes. */
    CODES,
    /** A {@link String} that may be anything, also something that a spreadsheet takes for a formula. */
    TEXT,
    /** A {@link java.util.List} of texts. */
    TEXTS,
    /** An {@link Integer}, or an empty string. */
    INTEGER,
    /** A {@link Double}, or an empty string. */
    NUMBER,
    /** A {@link Boolean}. */
    BOOLEAN,
    /** A {@link String} in ISO 8601, as exact as the date is known; an interval has a slash. */
    DATE;

    static ColumnType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Does it hold words that are not ours? */
    public boolean isFree() {
        return this == TEXT || this == TEXTS;
    }

    public boolean isList() {
        return this == CODES || this == TEXTS;
    }
}

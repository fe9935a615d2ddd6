package org.dateline.core.model;

import java.util.Locale;

/** The standing of the action that is named, not of the speech act that names it. */
public enum Status {
    /** The report itself says that it happened. */
    OCCURRED,
    /** The report itself says that it goes on. */
    ONGOING,
    /** Promised, scheduled, announced. */
    PLANNED,
    THREATENED,
    DEMANDED,
    /** Weighed as an option. */
    CONSIDERED,
    /** Somebody says so and the report does not. */
    ALLEGED,
    /** Somebody says that it is not so. */
    DENIED;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

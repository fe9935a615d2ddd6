package org.dateline.core.model;

import java.util.Locale;

/** The two sides of an event. */
public enum Side {
    ACTOR,
    RECIPIENT;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.dateline.core.model;

import java.util.Locale;

/** When a clause places its event, seen from the moment of speaking. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Infinitives, participles and nouns: the governing clause decides. */
    NONE;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tense of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

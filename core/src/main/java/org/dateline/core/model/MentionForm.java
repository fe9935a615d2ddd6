package org.dateline.core.model;

import java.util.Locale;

/** How a mention refers to its entity. */
public enum MentionForm {
    /** "Iraqi Foreign Minister Fuad Hussein", "Hussein". */
    NAME,
    /** "the foreign minister", "Iraqi officials". */
    NOMINAL,
    /** "he", "their". */
    PRONOUN;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MentionForm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

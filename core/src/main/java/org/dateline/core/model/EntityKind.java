package org.dateline.core.model;

import java.util.Locale;

/** The kinds of things that have names. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    /** People without an organisation: "protesters", "Kurdish fighters". */
    GROUP,
    PLACE;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntityKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.dateline.core.model;

import java.util.Locale;

/** Who the subject of a clause is: the one who acts or the one who is acted on. */
public enum Voice {
    ACTIVE,
    PASSIVE;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Voice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

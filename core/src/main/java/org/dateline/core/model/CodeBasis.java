package org.dateline.core.model;

import java.util.Locale;

/** What an actor code rests on. */
public enum CodeBasis {
    /** The words of the article: "the Iraqi foreign minister". */
    TEXT,
    /** A reference pack. */
    PACK,
    /** Another article of the collection, through linking. */
    LINKED,
    NONE;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CodeBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.dateline.core.model;

import java.util.Locale;

/** How words are quoted. */
public enum QuoteKind {
    /** A whole statement in quotation marks. */
    DIRECT,
    /** Some quoted words inside a sentence of the reporter. */
    FRAGMENT,
    /** Reported speech without quotation marks. */
    INDIRECT;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static QuoteKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

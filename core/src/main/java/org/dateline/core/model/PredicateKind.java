package org.dateline.core.model;

import java.util.Locale;

/** What kind of word heads a clause. */
public enum PredicateKind {
    VERB,
    /** An event noun: "the killing of", "talks with", "threat to". */
    NOUN,
    /** An adjective or noun behind a copula: "is ready to", "is opposed to". */
    PREDICATIVE;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PredicateKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.dateline.core.model;

import java.util.Locale;

/** How a clause hangs on the clause that governs it. */
public enum ClauseLink {
    ROOT,
    /** What is said, thought, wanted or demanded: "said that …", "urged them to …". */
    COMPLEMENT,
    RELATIVE,
    /** "after …", "if …", "while …": see {@link Clause#marker()}. */
    ADVERBIAL,
    COORDINATED,
    /** "threatening …", "backed by …". */
    PARTICIPIAL,
    /** "came to discuss …". */
    PURPOSE,
    /** The clause of an event noun: it hangs on the clause that the noun is an argument of. */
    NOMINAL;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ClauseLink of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

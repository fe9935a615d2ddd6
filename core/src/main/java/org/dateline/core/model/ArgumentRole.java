package org.dateline.core.model;

import java.util.Locale;

/** The grammatical role of an argument; who did it to whom follows from role and voice together. */
public enum ArgumentRole {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** Behind a preposition: see {@link Argument#preposition()}. The "by" of a passive is an {@link #AGENT}. */
    OBLIQUE,
    AGENT,
    /** The clause that a verb takes: see {@link Argument#clause()}. */
    COMPLEMENT,
    /** What a copula says of its subject. */
    ATTRIBUTE,
    /** "up" in "blow up". */
    PARTICLE,
    /** The possessor of an event noun ("Iran's attack"), or the adjective or noun in its place ("Iranian attack"). */
    POSSESSOR,
    /** An adverb or bare noun phrase of time or place ("on Friday" is an oblique, "Friday" is this). */
    ADVERBIAL;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ArgumentRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

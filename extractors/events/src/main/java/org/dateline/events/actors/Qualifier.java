package org.dateline.events.actors;

import java.util.Locale;

/** What a small word does to the phrase it stands in. */
enum Qualifier {
    NONE,
    /** The office is over: "former". */
    FORMER,
    /** Against the government: "anti-government". */
    OPPOSED,
    /** For the government: "pro-government". */
    LOYAL,
    UNKNOWN,
    /** From elsewhere: where they are does not say whose they are. */
    FOREIGN,
    /** Of several states: "multinational". */
    JOINT,
    ORDINARY,
    /** The state in front only helps: "Iran-backed". */
    BACKED,
    /** The state in front leads others: "US-led". */
    LED,
    /** The state in front is where they are: "Paris-based". */
    BASED,
    /** The state behind is what they are against: "anti-American". */
    TOWARDS,
    /** What follows says whose or where it is: "of", "in". */
    LINK,
    /** What follows belongs to another phrase: "to", "against". */
    CUT;

    static Qualifier of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}

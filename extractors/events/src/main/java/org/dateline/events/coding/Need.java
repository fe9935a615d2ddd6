package org.dateline.events.coding;

import java.util.Locale;

/** Who has to be on the sides of an event of a type, so that private life, machines and figures of speech are not reported. */
enum Need {
    /** What its type needs; for frames that say nothing of their own. */
    OF_TYPE,
    /** No matter who. */
    NOBODY,
    /** People or bodies on one side at least. */
    SOMEBODY,
    /** A public part on one side at least: a state, a party, an armed group … */
    PUBLIC,
    /** The one who acts has a public part; where it is left unsaid, the one acted on. */
    PUBLIC_ACTOR,
    /** Two sides are told, and one of them is public. */
    BOTH_SIDES;

    /** As codebooks write it: {@code public-actor}. */
    static Need of(String written) {
        for (Need need : values()) {
            if (need.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(written)) {
                return need;
            }
        }
        throw new CodebookException(
                "needs: \"" + written + "\" is none of of-type, nobody, somebody, public, public-actor, both-sides");
    }

    boolean holds(Weight actors, Weight recipients, boolean actorTold) {
        return switch (this) {
            case OF_TYPE, NOBODY -> true;
            case SOMEBODY -> actors != Weight.NOBODY || recipients != Weight.NOBODY;
            case PUBLIC -> actors == Weight.PUBLIC || recipients == Weight.PUBLIC;
            case BOTH_SIDES ->
                (actors == Weight.PUBLIC || recipients == Weight.PUBLIC)
                        && actors != Weight.NOBODY
                        && recipients != Weight.NOBODY;
            case PUBLIC_ACTOR -> actors == Weight.PUBLIC || !actorTold && recipients == Weight.PUBLIC;
        };
    }
}

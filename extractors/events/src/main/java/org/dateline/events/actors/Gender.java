package org.dateline.events.actors;

/** The gender that a name, a title or a pronoun shows. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}

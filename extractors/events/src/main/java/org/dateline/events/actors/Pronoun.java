package org.dateline.events.actors;

import java.util.Locale;
import org.dateline.core.model.EntityKind;

/** What a pronoun can stand for. */
enum Pronoun {
    MALE,
    FEMALE,
    THING,
    MANY;

    static Pronoun of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean isPersonal() {
        return this == MALE || this == FEMALE;
    }

    Gender gender() {
        return switch (this) {
            case MALE -> Gender.MALE;
            case FEMALE -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    EntityKind kind() {
        return switch (this) {
            case MALE, FEMALE -> EntityKind.PERSON;
            case THING -> EntityKind.ORGANIZATION;
            case MANY -> EntityKind.GROUP;
        };
    }
}

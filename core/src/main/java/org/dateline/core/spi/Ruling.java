package org.dateline.core.spi;

/**
 * What a user has decided about one thing, whatever linkers think of it.
 *
 * @param id of the {@linkplain Target target}; what becomes of a whole entity, event or story is said of any of its members
 * @param value see {@link Action}
 */
public record Ruling(Action action, String id, String value) {

    /** What there is to decide. */
    public enum Action {
        /** Two ids with one number and different letters, {@code 7a} and {@code 7b}, never come together. */
        SIDE,
        /** The entity or story is called {@code value}. */
        RENAME,
        /** The entity has the actor code {@code value} ({@code IRQ:GOV}), the event the type {@code value} ({@code CONSULT/visit}). */
        RECODE,
        /** The entity or event is none, the story falls apart, the article is no copy. */
        REJECT,
        /** This id alone is none, and ties nothing together; of an article, it is no copy of {@code value}. */
        DROP,
        /** The article is a copy of the article {@code value}. */
        REPEAT
    }
}

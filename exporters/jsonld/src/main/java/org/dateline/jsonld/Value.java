package org.dateline.jsonld;

/** What a property of a {@link Thing} may be. */
sealed interface Value permits Value.Reference, Value.Literal, Thing {

    /**
     * Another thing.
     *
     * @param id with a prefix, or a whole address
     */
    record Reference(String id) implements Value {}

    /**
     * Words or a number.
     *
     * @param datatype with a prefix; empty for plain words
     */
    record Literal(String text, String datatype) implements Value {}
}

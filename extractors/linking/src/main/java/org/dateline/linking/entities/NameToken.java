package org.dateline.linking.entities;

/**
 * A word of a name.
 *
 * @param plain in lower-case letters without accents
 * @param folded in the folded alphabet of {@link SpellingFolder}
 * @param given the number of the given name it is a form of, or -1
 */
record NameToken(String plain, String folded, Kind kind, int given) {

    enum Kind {
        WORD,
        INITIAL,
        PARTICLE
    }

    boolean isParticle() {
        return kind == Kind.PARTICLE;
    }

    boolean isInitial() {
        return kind == Kind.INITIAL;
    }
}

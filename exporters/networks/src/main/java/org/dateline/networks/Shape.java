package org.dateline.networks;

import java.util.Arrays;
import java.util.Locale;

/** What a network shows. */
public enum Shape {
    /** Who acts on whom: an edge from actor to recipient for each type of event. Negated and denied events are left out. */
    ACTORS(true),
    /** Actors, events and outlets are nodes; nothing is merged. */
    EVENTS(true),
    /** Who is named in one sentence with whom. */
    MENTIONS(false),
    /** Outlets quote speakers, and speakers speak of others. */
    QUOTES(true);

    private final boolean directed;

    Shape(boolean directed) {
        this.directed = directed;
    }

    public boolean isDirected() {
        return directed;
    }

    /** The name in options. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Shape of(String code) {
        return Arrays.stream(values())
                .filter(shape -> shape.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no network of the shape \"" + code + "\"; there are "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Shape::code).toList())));
    }
}

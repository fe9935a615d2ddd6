package org.dateline.networks;

/**
 * An attribute that nodes or edges may have.
 *
 * @param name snake_case
 * @param type of its values: {@link String}, {@link Integer} or {@link Double}
 */
public record Attribute(String name, Class<?> type) {

    static Attribute text(String name) {
        return new Attribute(name, String.class);
    }

    static Attribute count(String name) {
        return new Attribute(name, Integer.class);
    }

    static Attribute number(String name) {
        return new Attribute(name, Double.class);
    }
}

package org.dateline.core.model;

/**
 * A block of an article's text.
 *
 * @param kind what it is
 * @param span where it stands in {@link Article#text()}
 */
public record Passage(PassageKind kind, Span span) {

    public Passage as(PassageKind other) {
        return new Passage(other, span);
    }
}

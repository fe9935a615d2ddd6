package org.dateline.core.model;

import java.io.Serializable;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 unit that belongs to it
 * @param end the first UTF-16 unit behind it; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The words themselves. Fails where the text is too short for this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** This span of UTF-16 units as a span of Unicode code points, which is how every export counts. */
    public Span inCodePoints(String text) {
        int first = text.codePointCount(0, start);
        return new Span(first, first + text.codePointCount(start, end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}

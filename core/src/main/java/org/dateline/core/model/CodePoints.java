package org.dateline.core.model;

import java.util.Arrays;

/**
 * Turns the UTF-16 offsets of one text into Unicode code points, which is how every export counts, and back. Nearly all texts have
 * no character outside the basic plane, where the two are the same. Use it instead of {@link Span#inCodePoints} where there are
 * many spans.
 */
public final class CodePoints {

    /** Where the surrogate pairs begin, in UTF-16 units. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    public static CodePoints of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        int[] starts = new int[pairs];
        for (int at = 0, found = 0; found < pairs; at++) {
            if (Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                starts[found++] = at++;
            }
        }
        return new CodePoints(starts);
    }

    /** A span of UTF-16 units in code points. */
    public Span count(Span span) {
        return pairs.length == 0 ? span : new Span(toCodePoint(span.start()), toCodePoint(span.end()));
    }

    /** A span of code points in UTF-16 units. */
    public Span units(Span span) {
        return pairs.length == 0 ? span : new Span(toUnit(span.start()), toUnit(span.end()));
    }

    private int toCodePoint(int unit) {
        int found = Arrays.binarySearch(pairs, unit - 1);
        int before = found >= 0 ? found : -found - 1;
        return unit - before;
    }

    private int toUnit(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}

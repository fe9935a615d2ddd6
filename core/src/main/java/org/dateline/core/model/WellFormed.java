package org.dateline.core.model;

import java.util.function.IntPredicate;

/**
 * Text as files can carry it. What they cannot becomes U+FFFD, the replacement character, one for one, so that offsets in code
 * points stay as they are.
 */
public final class WellFormed {

    private static final int REPLACEMENT = 0xFFFD;

    private WellFormed() {}

    /** Without halves of surrogate pairs, which UTF-8 cannot carry, and without NUL, at which R and C programs stop reading. */
    public static String text(String text) {
        return replace(text, WellFormed::isText);
    }

    /** Without what XML 1.0 forbids: control characters but tab and line breaks, U+FFFE, U+FFFF, halves of surrogate pairs. */
    public static String xml(String text) {
        return replace(text, WellFormed::isXml);
    }

    private static boolean isText(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }

    private static boolean isXml(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        return isText(point) && !control && point != 0xFFFE && point != 0xFFFF;
    }

    private static String replace(String text, IntPredicate allowed) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!allowed.test(point)) {
                StringBuilder replaced = new StringBuilder(text.length()).append(text, 0, at);
                text.substring(at)
                        .codePoints()
                        .map(one -> allowed.test(one) ? one : REPLACEMENT)
                        .forEach(replaced::appendCodePoint);
                return replaced.toString();
            }
            at += Character.charCount(point);
        }
        return text;
    }
}

package org.dateline.gexf;

/**
 * Text that an XML attribute can carry. What XML 1.0 forbids (control characters, halves of surrogate pairs, U+FFFE and U+FFFF)
 * becomes U+FFFD, the replacement character; line breaks and tabs, which every parser turns into blanks, become blanks.
 */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        boolean clean = text.codePoints().allMatch(point -> point >= ' ' && isAllowed(point));
        if (clean) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().map(XmlText::replace).forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static int replace(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return ' ';
        }
        return isAllowed(point) ? point : REPLACEMENT;
    }

    private static boolean isAllowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}

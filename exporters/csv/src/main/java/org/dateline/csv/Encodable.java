package org.dateline.csv;

/**
 * Text that every reader of CSV can take. A NUL, which ends the reading in R and in C programs, and half a surrogate pair, which
 * UTF-8 cannot carry, become U+FFFD, the replacement character; so every text keeps its length.
 */
final class Encodable {

    private static final char REPLACEMENT = '\uFFFD';

    private Encodable() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                return replace(text);
            }
        }
        return text;
    }

    private static String replace(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isBroken(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isBroken(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return unit == 0;
    }
}

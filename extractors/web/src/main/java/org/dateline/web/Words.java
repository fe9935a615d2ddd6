package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text in any script. An ideograph counts as half a word, which is about what it is in Chinese. */
final class Words {

    /** Letters and signs of a word in scripts without spaces, on average. */
    private static final int UNSPACED_WORD = 6;

    private static final String SENTENCE_END = ".!?…。！？؟।";
    private static final String CLOSING = "\"'”’»)]›」』“‘";

    private Words() {}

    static int count(String text) {
        int words = 0;
        int ideographs = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
                inside = false;
            } else if (isUnspaced(c)) {
                unspaced++;
                inside = false;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (!isApostrophe(c)) {
                inside = false;
            }
        }
        return words + (ideographs + 1) / 2 + (unspaced + UNSPACED_WORD - 1) / UNSPACED_WORD;
    }

    /** The words in lower case without marks; ideographs one by one. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = isIdeograph(c);
            if (!ideograph && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                word.append(c);
            } else if (ideograph || !isApostrophe(c)) {
                add(words, word);
                if (ideograph) {
                    words.add(String.valueOf(c));
                }
            }
        }
        add(words, word);
        return words;
    }

    /** Does the text end like a sentence, be it inside quotation marks or brackets? */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The share of the words that begin with a capital letter: near 1 in menus, near 0.2 in prose. */
    static double capitals(String text) {
        int words = 0;
        int capital = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && !inside) {
                words++;
                capital += Character.isUpperCase(c) ? 1 : 0;
            }
            inside = letter || isApostrophe(c) && inside;
        }
        return words == 0 ? 0 : (double) capital / words;
    }

    /** White space made single, invisible marks dropped. */
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u200e' || c == '\u200f') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(Character.isISOControl(c) ? '\ufffd' : c);
            }
        }
        return out.toString();
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Thai, Lao, Burmese and Khmer write no spaces between words. */
    private static boolean isUnspaced(char c) {
        return c >= '\u0e00' && c <= '\u0eff' || c >= '\u1000' && c <= '\u109f' || c >= '\u1780' && c <= '\u17ff';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
    }
}

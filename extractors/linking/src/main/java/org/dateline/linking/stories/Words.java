package org.dateline.linking.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words. */
final class Words {

    private Words() {}

    /**
     * A word of a text.
     *
     * @param stem lower case, without possessive and plural endings
     * @param name does it look like a part of a name: a capital, not at the start of a sentence?
     * @param number does it begin with a digit?
     */
    record Word(String stem, boolean name, boolean number) {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean starts = true;
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (!Character.isLetterOrDigit(character)) {
                starts |= ".!?\n“\"‘:".indexOf(character) >= 0;
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            words.add(word(text.substring(at, end), starts));
            starts = false;
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char character = text.charAt(end);
            boolean inside = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            boolean joins = (character == '\'' || character == '’' || character == '.' || character == ',') && inside;
            if (!Character.isLetterOrDigit(character) && !(joins && joinsHere(text, end))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** "don't", "U.S." and "5,200" are one word; "here.There" is two. */
    private static boolean joinsHere(String text, int at) {
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        if (mark == '\'' || mark == '’') {
            return true;
        }
        if (Character.isDigit(before) && Character.isDigit(behind)) {
            return true;
        }
        return mark == '.' && Character.isUpperCase(before) && Character.isUpperCase(behind);
    }

    private static Word word(String form, boolean starts) {
        char first = form.charAt(0);
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        lower = lower.replace(".", "").replace(",", "");
        return new Word(lower, Character.isUpperCase(first) && !starts, Character.isDigit(first));
    }
}

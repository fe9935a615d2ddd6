package org.dateline.events.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Span;

/**
 * Cuts a sentence into words, numbers and marks for reading times: hyphens and slashes stand alone, the ending of a possessive is a word, letters and digits that
 * touch are one word ("5th", "1990s", "6am"), and so is a number with separators of thousands ("15,000").
 */
final class WordReader {

    private final TimeWords words;

    WordReader(TimeWords words) {
        this.words = words;
    }

    List<Word> read(String text, Span part) {
        List<Word> found = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            char first = text.charAt(at);
            if (Character.isWhitespace(first) || first == '\u00a0') {
                at++;
                continue;
            }
            boolean isWord = Character.isLetterOrDigit(first) || isEnding(text, at, part);
            int end = isWord ? endOfWord(text, at + 1, part.end()) : at + 1;
            Span span = new Span(at, end);
            String form = plain(span.in(text));
            found.add(new Word(form.toLowerCase(Locale.ROOT), span, words.classes(span.in(text))));
            at = end;
        }
        return found;
    }

    private static int endOfWord(String text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        while (isThousands(text, end, limit)) {
            end += 4;
        }
        return end;
    }

    private static boolean isThousands(String text, int comma, int limit) {
        return comma > 0
                && comma + 3 < limit
                && text.charAt(comma) == ','
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1))
                && Character.isDigit(text.charAt(comma + 2))
                && Character.isDigit(text.charAt(comma + 3))
                && (comma + 4 >= limit || !Character.isLetterOrDigit(text.charAt(comma + 4)));
    }

    /** The apostrophe of "Sunday's" and "o'clock". */
    private static boolean isEnding(String text, int at, Span part) {
        return isApostrophe(text.charAt(at))
                && at > part.start()
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < part.end()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '\u2019' || mark == '\u2018' || mark == '`';
    }

    private static String plain(String form) {
        if (isApostrophe(form.charAt(0))) {
            return "'" + form.substring(1);
        }
        return switch (form) {
            case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014" -> "-";
            default -> form;
        };
    }
}

package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Span;

/**
 * A stretch of text cut into words: letters and digits, with a hyphen or a possessive {@code 's} as a word of its own, so that
 * phrases are found however the language engine cuts them.
 */
final class Words {

    private final String text;
    private final List<Span> spans;
    private final List<String> folded;

    private Words(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
        this.folded = spans.stream().map(span -> Spelling.fold(span.in(text))).toList();
    }

    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static Words of(String text, Span part) {
        List<Span> spans = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at, part.end());
            spans.add(new Span(at, end));
            at = end;
        }
        return new Words(text, List.copyOf(spans));
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static int wordEnd(String text, int start, int limit) {
        if (isApostrophe(text.charAt(start)) && isPossessive(text, start, limit)) {
            return start + 2;
        }
        int at = start;
        while (at < limit && continues(text, start, at, limit)) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    private static boolean continues(String text, int start, int at, int limit) {
        char unit = text.charAt(at);
        if (isLetter(unit)) {
            return true;
        }
        boolean inside = at > start && at + 1 < limit && isLetter(text.charAt(at + 1));
        if (isApostrophe(unit)) {
            return inside && !isPossessive(text, at, limit);
        }
        if (inside && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1))) {
            return unit == ',' || unit == '.';
        }
        return unit == '.' && at > start && isInitialism(text, start, at, limit);
    }

    private static boolean isLetter(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’' || unit == '‘' || unit == 'ʼ' || unit == '`';
    }

    private static boolean isPossessive(String text, int at, int limit) {
        return at + 1 < limit
                && Character.toLowerCase(text.charAt(at + 1)) == 's'
                && (at + 2 >= limit || !isLetter(text.charAt(at + 2)));
    }

    /** "U.S.": single letters with a period each; the last period belongs to it where there are two or more. */
    private static boolean isInitialism(String text, int start, int at, int limit) {
        for (int i = start; i < at; i++) {
            boolean period = (i - start) % 2 == 1;
            if (period != (text.charAt(i) == '.')) {
                return false;
            }
        }
        boolean more = at + 2 < limit && isLetter(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        return (at - start) % 2 == 1 && (at - start > 1 || more);
    }

    int size() {
        return spans.size();
    }

    Span span(int word) {
        return spans.get(word);
    }

    /** From the start of one word to the end of the one before {@code to}. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    String form(int word) {
        return spans.get(word).in(text);
    }

    String folded(int word) {
        return folded.get(word);
    }

    boolean is(int word, String form) {
        return word >= 0 && word < size() && folded.get(word).equals(form);
    }

    /** Does white space stand in front of it? */
    boolean spaced(int word) {
        return word == 0 || spans.get(word - 1).end() < spans.get(word).start();
    }

    /** The words as they are compared: folded, one space where there is space. */
    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            append(key, i, from);
        }
        return key.toString();
    }

    void append(StringBuilder key, int word, int from) {
        if (word > from && spaced(word)) {
            key.append(' ');
        }
        key.append(folded.get(word));
    }

    /** The index of the word that holds an offset, or the first behind it. */
    int at(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String text() {
        return text;
    }
}

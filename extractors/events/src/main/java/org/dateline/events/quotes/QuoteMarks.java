package org.dateline.events.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.core.model.Span;

/**
 * Pairs the quotation marks of a paragraph, whatever their glyphs: newsrooms mix straight and curly marks, and glyphs that were
 * converted by machines often point the wrong way. What stands around a mark tells whether it opens or closes; the glyph decides
 * only where that leaves a doubt. Marks inside a quotation are its own.
 */
final class QuoteMarks {

    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a`\u00b4";
    private static final String OPENING = "\u201c\u201e\u201f\u00ab\u2018\u201a\u201b\u2039";

    private final String text;
    private final Span paragraph;

    private QuoteMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Quoted> pair(String text, Span paragraph) {
        return new QuoteMarks(text, paragraph).pair();
    }

    static boolean isMark(char sign) {
        return DOUBLE.indexOf(sign) >= 0 || SINGLE.indexOf(sign) >= 0;
    }

    static boolean isDouble(String word) {
        return word.length() == 1 && DOUBLE.indexOf(word.charAt(0)) >= 0;
    }

    private List<Quoted> pair() {
        List<Quoted> found = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            char sign = text.charAt(at);
            Quoted next =
                    DOUBLE.indexOf(sign) >= 0 ? doubleFrom(at) : SINGLE.indexOf(sign) >= 0 ? singleFrom(at) : NONE;
            if (next != NONE) {
                found.add(next);
                at = next.span().end();
                continue;
            }
            if (isStrayEnd(at) && !found.isEmpty()) {
                Quoted last = found.get(found.size() - 1);
                found.set(found.size() - 1, new Quoted(new Span(last.span().start(), at + 1), true));
            }
            at++;
        }
        return found;
    }

    private static final Quoted NONE = new Quoted(new Span(0, 0), false);

    /** A mark that ends the paragraph and closes nothing: the quotation before it was closed too early. */
    private boolean isStrayEnd(int at) {
        return DOUBLE.indexOf(text.charAt(at)) >= 0
                && at + 1 == paragraph.end()
                && at > paragraph.start()
                && (endsSentence(at) || Character.isWhitespace(before(at)) && endsSentence(at - 1));
    }

    private boolean endsSentence(int at) {
        return ".!?\u2026".indexOf(before(at)) >= 0;
    }

    private Quoted doubleFrom(int open) {
        if (!opens(open)) {
            return spacedFrom(open);
        }
        int sentenceEnd = -1;
        for (int at = open + 1; at < paragraph.end(); at++) {
            if (DOUBLE.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            boolean closes = closes(at);
            boolean reopens = opens(at) && Character.isWhitespace(before(at)) && Character.isLetterOrDigit(behind(at));
            if (closes && !reopens) {
                return new Quoted(new Span(open, at + 1), true);
            }
            if (reopens) {
                sentenceEnd = endOfText(at);
                break;
            }
        }
        int end = sentenceEnd > open + 1 ? sentenceEnd : endOfText(paragraph.end());
        return end > open + 1 ? new Quoted(new Span(open, end), false) : NONE;
    }

    /** "“ as soon as possible ”": marks that stand off from their words tell by their glyphs alone. */
    private Quoted spacedFrom(int open) {
        boolean isSpaced = text.charAt(open) == '\u201c'
                && Character.isWhitespace(before(open))
                && Character.isWhitespace(behind(open));
        for (int at = open + 1; isSpaced && at < paragraph.end(); at++) {
            if (DOUBLE.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at) == '\u201d' ? new Quoted(new Span(open, at + 1), true) : NONE;
            }
        }
        return NONE;
    }

    private int endOfText(int end) {
        int last = end;
        while (last > paragraph.start() && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private Quoted singleFrom(int open) {
        if (!opens(open) || !Character.isLetterOrDigit(behind(open)) || isClippedWord(open)) {
            return NONE;
        }
        OptionalInt close = singleClose(open);
        return close.isPresent() ? new Quoted(new Span(open, close.getAsInt() + 1), true) : NONE;
    }

    /** The apostrophe of a plural possessor ("the leaders' talks") closes only where nothing better follows. */
    private OptionalInt singleClose(int open) {
        int doubtful = -1;
        boolean isNested = false;
        for (int at = open + 1; at < paragraph.end(); at++) {
            char sign = text.charAt(at);
            if (DOUBLE.indexOf(sign) >= 0) {
                if (!isNested && !opens(at) && doubtful < 0) {
                    return OptionalInt.empty();
                }
                isNested = opens(at);
            }
            if (SINGLE.indexOf(sign) < 0) {
                continue;
            }
            if (opens(at) && Character.isLetterOrDigit(behind(at))) {
                break;
            }
            if (Character.isLetterOrDigit(behind(at)) || Character.isWhitespace(before(at))) {
                continue;
            }
            boolean mayBePossessor = (before(at) == 's' || before(at) == 'S') && behind(at) == ' ';
            if (!mayBePossessor) {
                return OptionalInt.of(at);
            }
            doubtful = doubtful < 0 ? at : doubtful;
        }
        return doubtful < 0 ? OptionalInt.empty() : OptionalInt.of(doubtful);
    }

    /** "'90s", "'em": the apostrophe stands for what is left out. */
    private boolean isClippedWord(int at) {
        return Character.isDigit(behind(at)) && at + 2 < paragraph.end() && Character.isDigit(text.charAt(at + 2));
    }

    private boolean opens(int at) {
        char before = before(at);
        char behind = behind(at);
        boolean isFree =
                Character.isWhitespace(before) || "([{-\u2013\u2014:/\u00a0".indexOf(before) >= 0 || isMark(before);
        if (!isFree) {
            return OPENING.indexOf(text.charAt(at)) >= 0
                    && Character.isLetterOrDigit(behind)
                    && DOUBLE.indexOf(text.charAt(at)) >= 0;
        }
        return !Character.isWhitespace(behind) && behind != '\u00a0' || text.charAt(at) == '\u00ab';
    }

    private boolean closes(int at) {
        return !Character.isWhitespace(before(at))
                || text.charAt(at) == '\u00bb'
                || Character.isWhitespace(behind(at))
                || at + 1 == paragraph.end();
    }

    /** The sign in front; a space at the beginning of the paragraph. */
    private char before(int at) {
        return at > paragraph.start() ? text.charAt(at - 1) : ' ';
    }

    private char behind(int at) {
        return at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
    }
}

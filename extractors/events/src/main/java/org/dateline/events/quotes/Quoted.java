package org.dateline.events.quotes;

import org.dateline.core.model.Span;

/**
 * Words in quotation marks.
 *
 * @param span marks included
 * @param closed is there a closing mark?
 */
record Quoted(Span span, boolean closed) {

    /** The words without their marks. */
    Span inner(String text) {
        int start = span.start() + 1;
        int end = closed ? span.end() - 1 : span.end();
        while (start < end && (QuoteMarks.isMark(text.charAt(start)) || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        while (end > start
                && (QuoteMarks.isMark(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(start, end);
    }
}

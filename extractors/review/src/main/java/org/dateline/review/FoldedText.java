package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Span;
import org.dateline.core.model.WellFormed;

/**
 * A text in which words are found although models type quotation marks, dashes and blanks in their own way. Nothing else is forgiven:
 * capitals, spelling and every word must be as they are printed.
 */
final class FoldedText {

    private final String folded;
    private final int[] origins;

    FoldedText(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            char letter = fold(text.charAt(at));
            if (letter != ' ' || kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                from[kept.length()] = at;
                kept.append(letter);
            }
        }
        this.folded = kept.toString();
        this.origins = from;
    }

    /** Every place where whole words are these, from the first to the last. */
    List<Span> find(String words) {
        String wanted = new FoldedText(words).folded.stripTrailing();
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty() || !WellFormed.text(wanted).equals(wanted)) {
            return found;
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (isEdge(at) && isEdge(end)) {
                found.add(new Span(origins[at], origins[end - 1] + 1));
            }
        }
        return found;
    }

    /** Does no word go on across this place? */
    private boolean isEdge(int at) {
        return at == 0
                || at == folded.length()
                || !Character.isLetterOrDigit(folded.codePointBefore(at))
                || !Character.isLetterOrDigit(folded.codePointAt(at));
    }

    private static char fold(char letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }
}

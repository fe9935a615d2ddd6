package org.dateline.events.quotes;

import java.util.Optional;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;

/** Headlines that name the speaker before or behind a colon: "Police: driver fell asleep", "Driver fell asleep: police". */
final class HeadlineReader {

    private static final String COLON = ":";

    private HeadlineReader() {}

    static Optional<Quote> read(SentenceView headline) {
        Span whole = headline.sentence().span();
        int colon = headline.text().indexOf(COLON, whole.start());
        if (colon < 0 || colon >= whole.end()) {
            return Optional.empty();
        }
        Span front = trimmed(headline.text(), new Span(whole.start(), colon));
        Span back = trimmed(headline.text(), new Span(colon + 1, whole.end()));
        return speaker(headline, front)
                .map(speaker -> quote(headline, back, speaker))
                .or(() -> speaker(headline, back).map(speaker -> quote(headline, front, speaker)))
                .filter(quote -> !isQuoted(headline.text(), quote.span()) && isStatement(headline, quote.span()));
    }

    /** Somebody who can speak and is all that stands on that side of the colon. */
    private static Optional<EntityMention> speaker(SentenceView headline, Span side) {
        return headline.mentions().stream()
                .filter(mention -> mention.span().equals(side) && mention.kind() != EntityKind.PLACE)
                .findFirst();
    }

    private static Quote quote(SentenceView headline, Span words, EntityMention speaker) {
        return new Quote(
                words,
                headline.number(),
                QuoteKind.INDIRECT,
                Speaker.of(speaker, headline.text()).attribution("", false),
                COLON,
                "");
    }

    /** "Nordmark: fatal attack on bridge" says nothing. Without a parse, whatever stands there is taken for a statement. */
    private static boolean isStatement(SentenceView headline, Span words) {
        return headline.clauses().isEmpty()
                || headline.clauses().stream()
                        .anyMatch(clause -> clause.tense() != Tense.NONE && words.overlaps(clause.span()));
    }

    private static boolean isQuoted(String text, Span words) {
        return words.isEmpty() || QuoteMarks.isMark(text.charAt(words.start()));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}

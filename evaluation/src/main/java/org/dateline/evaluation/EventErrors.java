package org.dateline.evaluation;

import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.evaluation.EventMatching.Pair;

/** What was wrong with the events of a text, a line each: for whoever reads the errors. */
final class EventErrors {

    private EventErrors() {}

    static void write(Figures figures, String id, AnnotatedArticle article, EventMatching matching) {
        String text = article.article().text();
        for (GoldEvent event : matching.missed()) {
            figures.error("%s\tmissed\t%s %s -> %s\t%s\t%s"
                    .formatted(
                            id,
                            event.type(),
                            event.actors(),
                            event.recipients(),
                            at(text, event.words()),
                            sentence(article, event.words())));
        }
        for (EventMention event : matching.strange()) {
            figures.error("%s\tfalse\t%s\t%s\t%s"
                    .formatted(id, told(event), at(text, event.trigger()), sentence(article, event.span())));
        }
        for (Pair pair : matching.pairs()) {
            if (!pair.gold().optional() && !pair.gold().hasSidesOf(pair.found())) {
                figures.error("%s\tsides\t%s, not %s -> %s\t%s\t%s"
                        .formatted(
                                id,
                                told(pair.found()),
                                pair.gold().actors(),
                                pair.gold().recipients(),
                                at(text, pair.gold().words()),
                                sentence(article, pair.gold().words())));
            }
        }
    }

    private static String told(EventMention event) {
        return "%s %s -> %s (%s %.2f)"
                .formatted(
                        event.coding().type().code(),
                        side(event, Side.ACTOR),
                        side(event, Side.RECIPIENT),
                        event.rule(),
                        event.confidence());
    }

    private static String side(EventMention event, Side side) {
        return event.side(side)
                .map(participant -> participant.text() + " " + participant.code())
                .toList()
                .toString();
    }

    private static String at(String text, Span span) {
        return oneLine(text.substring(span.start(), span.end()));
    }

    private static String sentence(AnnotatedArticle article, Span words) {
        String text = article.article().text();
        return article.all(Sentence.class).stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(words))
                .findFirst()
                .map(span -> at(text, span))
                .orElse("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

package org.dateline.evaluation;

import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.evaluation.EventMatching.Pair;

/** What was wrong with the events of one text, a line each, tab-separated: id, kind of error, what was told, words, sentence. */
final class EventErrors {

    private final Figures figures;
    private final String id;
    private final AnnotatedArticle article;

    EventErrors(Figures figures, String id, AnnotatedArticle article) {
        this.figures = figures;
        this.id = id;
        this.article = article;
    }

    void write(EventMatching matching) {
        for (GoldEvent event : matching.missed()) {
            error("missed", "%s %s -> %s".formatted(event.type(), event.actors(), event.recipients()), event.words());
        }
        for (EventMention event : matching.strange()) {
            error("false", told(event), event.trigger());
        }
        for (Pair pair : matching.pairs()) {
            GoldEvent gold = pair.gold();
            if (!gold.optional() && !gold.hasSidesOf(pair.found())) {
                error(
                        "sides",
                        told(pair.found()) + ", not " + gold.actors() + " -> " + gold.recipients(),
                        gold.words());
            }
        }
    }

    /** @param slots those that are wrong */
    void write(Pair pair, List<String> slots) {
        slots.forEach(slot -> error("slot", slot, pair.gold().words()));
    }

    private void error(String kind, String told, Span words) {
        figures.error(String.join("\t", id, kind, told, at(words), sentence(words)));
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

    private String at(Span span) {
        return article.article().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    private String sentence(Span words) {
        return article.all(Sentence.class).stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(words))
                .findFirst()
                .map(this::at)
                .orElse("");
    }
}

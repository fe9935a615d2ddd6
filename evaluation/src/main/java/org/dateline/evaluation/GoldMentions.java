package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;

/**
 * The event mentions of a gold document, as spans of a text that is made of its tokens.
 *
 * @param text the tokens, with spaces between them
 * @param spans of the mentions, one for each span of words
 * @param chains of the mentions, in the same order
 */
record GoldMentions(String text, List<Span> spans, List<String> chains) {

    /** The gold has mentions of all kinds and no types; what the coder makes of some of them must not part them from the rest. */
    private static final Coding UNTYPED = new Coding(new EventType("gold", "EVENT"), "", List.of(), "", 0, 0);

    static GoldMentions of(JsonNode row) {
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        for (JsonNode token : row.path("tokens")) {
            String form = token.asText().isBlank() ? "-" : token.asText().strip();
            text.append(text.isEmpty() ? "" : " ");
            tokens.add(new Span(text.length(), text.length() + form.length()));
            text.append(form);
        }
        TreeMap<Span, String> chains = new TreeMap<>();
        for (JsonNode mention : row.path("mentions")) {
            int first = mention.path("start").asInt();
            int last = Math.max(first, mention.path("end").asInt() - 1);
            chains.putIfAbsent(
                    tokens.get(first).cover(tokens.get(Math.min(last, tokens.size() - 1))),
                    mention.path("chain").asText());
        }
        return new GoldMentions(text.toString(), List.copyOf(chains.keySet()), List.copyOf(chains.values()));
    }

    /**
     * A report for each mention.
     *
     * @param slots shall a mention have the actors, date and place that the coder found there? Otherwise it knows only its words
     */
    List<EventMention> mentions(AnnotatedArticle found, boolean slots) {
        return spans.stream().map(span -> mention(found, span, slots)).toList();
    }

    private static EventMention mention(AnnotatedArticle found, Span span, boolean slots) {
        int number = found.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst()
                .map(Sentence::number)
                .orElse(-1);
        Optional<EventMention> coded = found.in(number, EventMention.class).stream()
                .filter(event -> slots
                        && event.trigger().overlaps(span)
                        && event.coding().type().isEvent())
                .findFirst();
        Span evidence = number < 0 ? span : found.sentences().get(number).span();
        return coded.map(event -> at(event, span)).orElseGet(() -> bare(number, evidence, span));
    }

    private static EventMention at(EventMention event, Span trigger) {
        return new EventMention(
                event.span(),
                event.sentence(),
                trigger,
                UNTYPED,
                event.status(),
                event.negated(),
                event.historical(),
                event.participants(),
                event.reciprocal(),
                event.date(),
                event.place(),
                event.attribution(),
                event.quantities(),
                event.rule(),
                event.confidence(),
                List.of());
    }

    private static EventMention bare(int sentence, Span evidence, Span trigger) {
        return new EventMention(
                evidence,
                sentence,
                trigger,
                UNTYPED,
                Status.OCCURRED,
                false,
                false,
                List.of(),
                false,
                DateValue.UNKNOWN,
                Optional.empty(),
                Attribution.NONE,
                List.of(),
                "gold",
                1,
                List.of());
    }
}

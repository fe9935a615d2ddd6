package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Quote;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;

/** One article of the report with its reports of shown events, as JSON: what the figures need, and apart from it the words. */
final class ArticleJson {

    private final LinkedArticle linked;
    private final TextPolicy policy;
    private final boolean large;

    ArticleJson(LinkedArticle linked, TextPolicy policy, boolean large) {
        this.linked = linked;
        this.policy = policy;
        this.large = large;
    }

    /**
     * Writes nothing where the article reports no shown event.
     *
     * @param figures takes the outlet and the events
     * @param words takes the text and what each report says, in the same order
     */
    void write(
            JsonGenerator figures,
            JsonGenerator words,
            Map<String, Integer> events,
            Numbering<String> outlets,
            Numbering<String> numbers)
            throws IOException {
        Map<String, EventMention> reports = new TreeMap<>();
        for (EventMention mention : linked.annotated().all(EventMention.class)) {
            String id = mention.id(linked.id());
            if (events.containsKey(linked.links().event(id))) {
                reports.putIfAbsent(id, mention);
            }
        }
        if (reports.isEmpty()) {
            return;
        }
        Metadata metadata = linked.article().metadata();
        figures.writeStartObject();
        figures.writeNumberField("o", outlets.of(outlet(metadata)));
        if (linked.links().copy().isPresent()) {
            figures.writeNumberField("c", 1);
        }
        figures.writeArrayFieldStart("r");
        for (String report : reports.keySet()) {
            numbers.of(report);
            figures.writeNumber(events.get(linked.links().event(report)));
        }
        figures.writeEndArray();
        figures.writeEndObject();
        words(words, reports);
    }

    private void words(JsonGenerator json, Map<String, EventMention> reports) throws IOException {
        Metadata metadata = linked.article().metadata();
        json.writeStartObject();
        json.writeStringField("id", linked.id());
        json.writeStringField("t", Words.of(metadata.title()));
        json.writeStringField("d", metadata.published().value());
        json.writeStringField("u", Words.of(metadata.url()));
        json.writeStringField("f", Words.of(linked.article().provenance().sourceUri()));
        json.writeStringField("s", linked.links().storyId());
        List<Sentence> shown = shown(reports);
        json.writeArrayFieldStart("x");
        for (Sentence sentence : shown) {
            json.writeString(Words.of(linked.annotated().text(sentence.span())));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("n");
        for (Sentence sentence : shown) {
            json.writeNumber(sentence.number());
        }
        json.writeEndArray();
        CodePoints points = CodePoints.of(linked.article().text());
        json.writeArrayFieldStart("p");
        for (Sentence sentence : shown) {
            json.writeNumber(points.count(sentence.span()).start());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("r");
        for (Map.Entry<String, EventMention> report : reports.entrySet()) {
            report(json, report.getKey(), report.getValue(), shown, points);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Who speaks: the outlet, else the agency, else the file, since articles without outlet need not be of one. */
    private String outlet(Metadata metadata) {
        if (!metadata.outlet().isEmpty()) {
            return metadata.outlet();
        }
        if (!metadata.agency().isEmpty()) {
            return metadata.agency();
        }
        String source = linked.article().provenance().sourceUri();
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** Which sentences may and shall be seen. */
    private List<Sentence> shown(Map<String, EventMention> reports) {
        if (policy == TextPolicy.NONE) {
            return List.of();
        }
        List<Sentence> shown = new ArrayList<>();
        for (Sentence sentence : linked.annotated().sentences()) {
            int number = sentence.number();
            boolean evidence =
                    reports.values().stream().anyMatch(mention -> mention.span().overlaps(sentence.span()));
            boolean quoted =
                    !large && !linked.annotated().in(number, Quote.class).isEmpty();
            boolean near = policy == TextPolicy.FULL
                    && (!large
                            || reports.values().stream()
                                    .anyMatch(mention -> Math.abs(mention.sentence() - number) <= 1));
            if (evidence || quoted || near) {
                shown.add(sentence);
            }
        }
        return shown;
    }

    private void report(JsonGenerator json, String id, EventMention mention, List<Sentence> shown, CodePoints points)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        Span offsets = points.count(mention.span());
        json.writeFieldName("o");
        json.writeArray(new int[] {offsets.start(), offsets.end()}, 0, 2);
        json.writeArrayFieldStart("w");
        for (int i = 0; i < shown.size(); i++) {
            Span sentence = shown.get(i).span();
            Span mark = mention.span();
            if (mark.overlaps(sentence)) {
                json.writeNumber(i);
                json.writeNumber(Math.max(mark.start(), sentence.start()) - sentence.start());
                json.writeNumber(Math.min(mark.end(), sentence.end()) - sentence.start());
            }
        }
        json.writeEndArray();
        json.writeStringField(
                "s", (mention.negated() ? "not " : "") + mention.status().code());
        json.writeStringField("d", mention.date().value());
        json.writeStringField(
                "p", Words.of(mention.place().map(ArticleJson::place).orElse("")));
        json.writeStringField("a", names(mention, Side.ACTOR));
        json.writeStringField("r", names(mention, Side.RECIPIENT));
        json.writeStringField("b", Words.of(mention.attribution().text()));
        json.writeStringField("q", quantities(mention));
        json.writeStringField("k", mention.rule());
        json.writeNumberField("c", Math.round(mention.confidence() * 100));
        json.writeEndObject();
    }

    private static String place(EventPlace place) {
        return place.place().map(known -> known.name()).orElse(place.text());
    }

    private static String names(EventMention mention, Side side) {
        return Words.of(
                String.join(", ", mention.side(side).map(Participant::text).toList()));
    }

    private static String quantities(EventMention mention) {
        List<String> all = new ArrayList<>();
        for (Quantity quantity : mention.quantities()) {
            String low = number(quantity.low());
            boolean open = Double.isInfinite(quantity.high());
            String high = open ? " or more" : "–" + number(quantity.high());
            all.add(low + (quantity.low() == quantity.high() ? "" : high) + " " + quantity.kind());
        }
        return String.join(", ", all);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}

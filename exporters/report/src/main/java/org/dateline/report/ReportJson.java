package org.dateline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Side;
import org.dateline.core.model.TextPolicy;

/** What the page shows, as JSON: names once, everything else by number. Its keys are explained in {@code script/data.js}. */
final class ReportJson {

    private final Corpus corpus;
    private final Selection selection;
    private final TextPolicy policy;
    private final String title;
    private final Numbering<String> types = new Numbering<>();
    private final Numbering<String> places = new Numbering<>();
    private final Numbering<String> outlets = new Numbering<>();
    private final Numbering<String> reports = new Numbering<>();
    private final ActorMap actors;

    ReportJson(Corpus corpus, Selection selection, TextPolicy policy, String title) {
        this.corpus = corpus;
        this.selection = selection;
        this.policy = policy;
        this.title = title;
        this.actors = new ActorMap(selection.events());
    }

    /**
     * @param figures what is drawn at once
     * @param words what is read when somebody searches or opens an event
     */
    record Contents(String figures, String words) {}

    Contents contents() throws IOException {
        StringWriter figures = new StringWriter();
        StringWriter words = new StringWriter();
        JsonFactory factory = new JsonFactory();
        try (JsonGenerator json = factory.createGenerator(figures);
                JsonGenerator wordsJson = factory.createGenerator(words)) {
            json.writeStartObject();
            json.writeStringField("title", Words.of(title));
            json.writeStringField("version", corpus.run().version());
            json.writeStringField("policy", policy.code());
            json.writeNumberField("total", selection.total());
            actors.write(json);
            json.writeArrayFieldStart("events");
            for (Event event : selection.events()) {
                event(json, event);
            }
            json.writeEndArray();
            int articles = articles(json, wordsJson);
            json.writeNumberField("articleCount", articles);
            strings(json, "types", types.all());
            strings(json, "outlets", outlets.all());
            places(json);
            disagreements(json);
            json.writeEndObject();
        }
        return new Contents(figures.toString(), words.toString());
    }

    private void event(JsonGenerator json, Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeNumberField("t", types.of(event.coding().type().code()));
        json.writeStringField("m", event.coding().mode());
        json.writeNumberField("q", event.coding().quadClass());
        json.writeStringField("k", event.coding().cameo());
        json.writeNumberField("n", event.coding().intensity());
        json.writeStringField("s", event.status().code());
        json.writeNumberField(
                "f", (event.negated() ? 1 : 0) + (event.historical() ? 2 : 0) + (event.reciprocal() ? 4 : 0));
        json.writeStringField("d", event.date().value());
        json.writeNumberField("p", event.placeId().isEmpty() ? -1 : places.of(event.placeId()));
        side(json, "a", event, Side.ACTOR);
        side(json, "r", event, Side.RECIPIENT);
        json.writeEndObject();
    }

    private void side(JsonGenerator json, String name, Event event, Side side) throws IOException {
        json.writeArrayFieldStart(name);
        for (EventActor actor : event.actors()) {
            if (actor.side() == side) {
                json.writeNumber(actors.number(actor));
            }
        }
        json.writeEndArray();
    }

    /** Only articles that report a shown event; gives the number of all. */
    private int articles(JsonGenerator json, JsonGenerator words) throws IOException {
        Map<String, Integer> numbers = selection.numbers();
        int count = 0;
        json.writeArrayFieldStart("articles");
        words.writeStartArray();
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            Iterator<LinkedArticle> each = articles.iterator();
            while (each.hasNext()) {
                count++;
                new ArticleJson(each.next(), policy, selection.isLarge()).write(json, words, numbers, outlets, reports);
            }
        }
        json.writeEndArray();
        words.writeEndArray();
        return count;
    }

    private void places(JsonGenerator json) throws IOException {
        Map<String, Place> known = new HashMap<>();
        try (Stream<Place> all = corpus.places()) {
            all.filter(place -> places.find(place.id()) >= 0).forEach(place -> known.put(place.id(), place));
        }
        json.writeArrayFieldStart("places");
        for (String id : places.all()) {
            Place place = known.get(id);
            json.writeStartObject();
            json.writeStringField("n", place == null ? id : Words.of(place.name()));
            if (place != null && Double.isFinite(place.latitude()) && Double.isFinite(place.longitude())) {
                EqualEarth.Point point = EqualEarth.project(place.longitude(), place.latitude());
                json.writeNumberField("x", point.x());
                json.writeNumberField("y", point.y());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("land", places.all().isEmpty() ? "" : WorldMap.path());
        json.writeStringField("sheet", places.all().isEmpty() ? "" : WorldMap.sheet());
    }

    private void disagreements(JsonGenerator json) throws IOException {
        Map<String, Integer> numbers = selection.numbers();
        List<Disagreement> shown = new ArrayList<>();
        try (Stream<Disagreement> all = corpus.disagreements()) {
            all.filter(one -> numbers.containsKey(one.eventId())).forEach(shown::add);
        }
        json.writeArrayFieldStart("disagreements");
        for (Disagreement one : shown) {
            json.writeStartObject();
            json.writeNumberField("e", numbers.get(one.eventId()));
            json.writeStringField("s", one.slot());
            json.writeNumberField("a", reports.find(one.reportA()));
            json.writeStringField("va", Words.of(one.valueA()));
            json.writeNumberField("b", reports.find(one.reportB()));
            json.writeStringField("vb", Words.of(one.valueB()));
            json.writeNumberField("c", one.conflict() ? 1 : 0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(Words.of(value));
        }
        json.writeEndArray();
    }
}

package org.dateline.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.core.model.Article;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Precision;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class JsonldExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new JsonldExporter(TextPolicy.EVIDENCE, List.of(Syntax.values()));
    }

    private static Map<String, JsonNode> things(MemorySink files) throws IOException {
        JsonNode document = new ObjectMapper().readTree(files.bytes("corpus.jsonld"));
        Map<String, JsonNode> things = new TreeMap<>();
        for (JsonNode thing : document.get("@graph")) {
            JsonNode before = things.put(thing.get("@id").textValue(), thing);
            assertTrue(before == null, "twice the same thing: " + thing.get("@id"));
        }
        return things;
    }

    private static String words(JsonNode thing, String property) {
        return thing.has(property) ? thing.get(property).textValue() : "";
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) throws IOException {
        Map<String, JsonNode> things = things(files);
        Map<String, Article> articles = corpus.articles()
                .map(LinkedArticle::article)
                .collect(Collectors.toMap(article -> Thing.name("id:", article.id()), Function.identity()));
        articles.forEach((id, article) -> {
            assertEquals(WellFormed.text(article.metadata().title()), words(things.get(id), "schema:headline"));
            assertEquals(
                    WellFormed.text(article.metadata().outlet()),
                    words(things.get(id).path("schema:publisher"), "schema:name"));
        });
        corpus.entities()
                .forEach(entity -> assertEquals(
                        WellFormed.text(entity.name()),
                        words(things.get(Thing.name("id:", entity.id())), "schema:name")));
        corpus.events().forEach(event -> assertTrue(things.containsKey(Thing.name("id:", event.id()))));
        for (JsonNode thing : things.values()) {
            for (JsonNode selector : thing.path("oa:hasTarget").path("oa:hasSelector")) {
                JsonNode position =
                        thing.get("oa:hasTarget").get("oa:hasSelector").get(0);
                if (selector.has("oa:exact")) {
                    String source = thing.get("oa:hasTarget")
                            .get("oa:hasSource")
                            .get("@id")
                            .textValue();
                    String text = articles.get(source).text();
                    int start =
                            text.offsetByCodePoints(0, position.get("oa:start").intValue());
                    int end = text.offsetByCodePoints(0, position.get("oa:end").intValue());
                    assertEquals(WellFormed.text(text.substring(start, end)), words(selector, "oa:exact"));
                }
            }
        }
        long lines =
                files.text("corpus.jsonl").chars().filter(unit -> unit == '\n').count();
        assertEquals(things.size(), lines, "one thing a line");
        files.text("corpus.nq")
                .lines()
                .forEach(line -> assertTrue(line.matches("(<[^<>\" ]+>|_:b\\d+) <[^<>\" ]+> .+ \\."), line));
    }

    private static MemorySink export(TextPolicy policy) throws IOException {
        MemorySink files = new MemorySink();
        new JsonldExporter(policy, List.of(Syntax.JSONLD)).export(SampleCorpus.small(), files);
        return files;
    }

    @Test
    void anEventSaysWhoDidWhatToWhomWhereAndWhen() throws IOException {
        JsonNode meeting = things(export(TextPolicy.EVIDENCE)).get("id:e0000000-0-meeting");
        assertEquals(
                "type:plover:CONSULT", meeting.get("sem:eventType").get("@id").textValue());
        assertEquals("xsd:date", meeting.get("sem:hasTimeStamp").get("@type").textValue());
        assertEquals(
                "id:geonames:2693678", meeting.get("sem:hasPlace").get("@id").textValue());
        JsonNode actor = meeting.get("sem:hasActor").get(0);
        assertEquals("id:n0000000a", actor.get("rdf:value").get("@id").textValue());
        assertEquals("dateline:actor", actor.get("sem:roleType").get("@id").textValue());
        assertEquals(3, meeting.get("dateline:report").size());
    }

    @Test
    void whatHasANameKeepsItInEverySyntax() throws IOException {
        MemorySink files = new MemorySink();
        new JsonldExporter(TextPolicy.EVIDENCE, List.of(Syntax.values())).export(SampleCorpus.small(), files);
        String outlet = "o8ceaeb0e6396ea0d";
        assertTrue(files.text("corpus.jsonld").contains("\"schema:publisher\":{\"@id\":\"id:" + outlet + "\""));
        assertTrue(files.text("corpus.ttl").contains("\nid:" + outlet + " a schema:Organization"));
        assertTrue(files.text("corpus.nq").contains("<urn:dateline:id:" + outlet + "> <https://schema.org/name>"));
    }

    @Test
    void noneCarriesNoWordsOfTheOutlets() throws IOException {
        for (JsonNode thing : things(export(TextPolicy.NONE)).values()) {
            assertFalse(thing.toString().contains("oa:exact"));
            assertFalse(thing.has("schema:text") || thing.has("schema:articleBody"));
        }
        assertTrue(
                things(export(TextPolicy.FULL)).values().stream().anyMatch(thing -> thing.has("schema:articleBody")));
    }

    @Test
    void datesAreAsExactAsTheyAreKnown() {
        Function<DateValue, List<String>> dated = date -> StreamSupport.stream(
                        Dates.add(Thing.unnamed(), date, "at", "begin", "end")
                                .build()
                                .properties()
                                .spliterator(),
                        false)
                .map(property -> property.name() + " " + ((Value.Literal) property.value()).text() + " "
                        + ((Value.Literal) property.value()).datatype())
                .toList();
        assertEquals(List.of("at 2020 xsd:gYear"), dated.apply(DateValue.ofYear(2020, "")));
        assertEquals(
                List.of("begin 2020-09-26 xsd:date", "end 2020-09-27 xsd:date"),
                dated.apply(new DateValue("2020-09-26/2020-09-27", Precision.INTERVAL, "")));
        assertEquals(
                List.of("at 2020-09-26T14:05:00+03:00 xsd:dateTime"),
                dated.apply(new DateValue("2020-09-26T14:05+03:00", Precision.MINUTE, "")));
        assertEquals(List.of(), dated.apply(DateValue.UNKNOWN));
    }

    @Test
    void namesAreValidAddresses() {
        assertEquals("id:a%20b%3C%3E", Thing.name("id:", "a b<>"));
        assertEquals("http://www.opengis.net/ont/geosparql#asWKT", Prefixes.expand("geo:asWKT"));
    }
}

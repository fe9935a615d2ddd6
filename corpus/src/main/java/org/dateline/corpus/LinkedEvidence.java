package org.dateline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Evidence in JSON-LD as Dateline writes it: Web Annotation selectors, one thing a line. */
final class LinkedEvidence {

    private static final String PREFIX = "id:";

    private LinkedEvidence() {}

    static void read(Path file, EvidenceCheck.Sink sink) throws IOException {
        ObjectReader reader = new ObjectMapper().readerFor(JsonNode.class);
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            Iterator<String> each = lines.iterator();
            while (each.hasNext()) {
                String line = each.next();
                // between the things of a document stand commas, behind the last one brackets
                int object = line.indexOf('{');
                if (line.contains("oa:hasTarget") && object >= 0) {
                    try (MappingIterator<JsonNode> things = reader.readValues(line.substring(object))) {
                        thing(things.next(), sink);
                    }
                }
            }
        }
    }

    private static void thing(JsonNode thing, EvidenceCheck.Sink sink) {
        JsonNode target = thing.path("oa:hasTarget");
        JsonNode selectors = target.path("oa:hasSelector");
        JsonNode position = selectors.isArray() ? selectors.path(0) : selectors;
        if (position.has("oa:start")) {
            String words =
                    selectors.isArray() ? selectors.path(1).path("oa:exact").asText() : "";
            sink.evidence(
                    thing.path("@id").asText(),
                    target.path("oa:hasSource").path("@id").asText().substring(PREFIX.length()),
                    position.path("oa:start").asInt(),
                    position.path("oa:end").asInt(),
                    words);
        }
    }
}

package org.dateline.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON-LD 1.1: one document with its context inside, or one document a line. */
final class JsonldWriter implements ThingWriter {

    private final JsonGenerator json;
    private final boolean lines;

    JsonldWriter(OutputStream out, boolean lines) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        this.lines = lines;
        // every thing begins a line of its own, so that the file can be read, searched and compared
        json.setPrettyPrinter(new MinimalPrettyPrinter(lines ? "\n" : ""));
        if (!lines) {
            json.writeStartObject();
            writeContext();
            json.writeArrayFieldStart("@graph");
        }
    }

    private void writeContext() throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeNumberField("@version", 1.1);
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
    }

    @Override
    public void write(Thing thing) throws IOException {
        if (!lines) {
            json.writeRaw("\n");
        }
        json.writeStartObject();
        if (lines) {
            writeContext();
        }
        writeProperties(thing);
    }

    private void writeProperties(Thing thing) throws IOException {
        if (!thing.id().isEmpty()) {
            json.writeStringField("@id", thing.id());
        }
        if (!thing.types().isEmpty()) {
            json.writeFieldName("@type");
            String[] types = thing.types().toArray(String[]::new);
            json.writeArray(types, 0, types.length);
        }
        Map<String, List<Value>> byName = new LinkedHashMap<>();
        thing.properties()
                .forEach(property -> byName.computeIfAbsent(property.name(), name -> new ArrayList<>())
                        .add(property.value()));
        for (Map.Entry<String, List<Value>> property : byName.entrySet()) {
            json.writeFieldName(property.getKey());
            if (property.getValue().size() > 1) {
                json.writeStartArray();
            }
            for (Value value : property.getValue()) {
                write(value);
            }
            if (property.getValue().size() > 1) {
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void write(Value value) throws IOException {
        if (value instanceof Value.Literal literal) {
            write(literal);
            return;
        }
        json.writeStartObject();
        if (value instanceof Value.Reference reference) {
            json.writeStringField("@id", reference.id());
            json.writeEndObject();
        } else if (value instanceof Thing thing) {
            writeProperties(thing);
        }
    }

    private void write(Value.Literal literal) throws IOException {
        switch (literal.datatype()) {
            case "" -> json.writeString(literal.text());
            case "xsd:integer" -> json.writeNumber(Integer.parseInt(literal.text()));
            case "xsd:boolean" -> json.writeBoolean(Boolean.parseBoolean(literal.text()));
            default -> {
                json.writeStartObject();
                json.writeStringField("@value", literal.text());
                json.writeStringField("@type", literal.datatype());
                json.writeEndObject();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!lines) {
            json.writeRaw("\n");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeRaw("\n");
        json.close();
    }
}

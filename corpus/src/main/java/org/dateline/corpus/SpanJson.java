package org.dateline.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Span;

/**
 * Writes spans as {@code [start, end]} in code points where the text is at hand (as the attribute {@link #OFFSETS}), and else as
 * {@code {"utf16": [start, end]}}.
 */
final class SpanJson {

    /** The attribute under which writer and reader find the {@link CodePoints} of the text. */
    static final String OFFSETS = "offsets";

    private static final String UNITS = "utf16";

    private SpanJson() {}

    static SimpleModule module() {
        return new SimpleModule("spans")
                .addSerializer(Span.class, new Serializer())
                .addDeserializer(Span.class, new Deserializer());
    }

    private static final class Serializer extends StdSerializer<Span> {

        private static final long serialVersionUID = 1;

        private Serializer() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider context) throws IOException {
            if (context.getAttribute(OFFSETS) instanceof CodePoints offsets) {
                Span counted = offsets.count(span);
                json.writeArray(new int[] {counted.start(), counted.end()}, 0, 2);
            } else {
                json.writeStartObject();
                json.writeFieldName(UNITS);
                json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
                json.writeEndObject();
            }
        }
    }

    private static final class Deserializer extends StdDeserializer<Span> {

        private static final long serialVersionUID = 1;

        private Deserializer() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.isExpectedStartObjectToken()) {
                json.nextFieldName();
                json.nextToken();
                Span span = pair(json, context);
                json.nextToken();
                return span;
            }
            Span counted = pair(json, context);
            return context.getAttribute(OFFSETS) instanceof CodePoints offsets ? offsets.units(counted) : counted;
        }

        /** Token by token: a corpus has a hundred spans an article. */
        private static Span pair(JsonParser json, DeserializationContext context) throws IOException {
            int start = json.isExpectedStartArrayToken() ? json.nextIntValue(-1) : -1;
            int end = json.nextIntValue(-1);
            if (start < 0 || end < start || json.nextToken() != JsonToken.END_ARRAY) {
                return context.reportInputMismatch(Span.class, "a span is two numbers, the smaller one first");
            }
            return new Span(start, end);
        }
    }
}

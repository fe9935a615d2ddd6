package org.dateline.crawls.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Optional;

/** Takes single values out of a JSON document that is too long to be read at once. */
final class JsonValues {

    /** In characters of text; the longest articles have some hundred thousand. */
    private static final int LONGEST = BoundedLines.LONGEST;

    /** In parts; longer than any article with all that services add to it. */
    private static final int MOST_PARTS = 2_000_000;

    private final ObjectMapper json = new ObjectMapper();

    JsonParser open(java.io.Reader reader) throws IOException {
        return json.createParser(reader);
    }

    /** The value that begins where the parser stands, which then stands at its end; empty where it is longer than any article. */
    Optional<JsonNode> read(JsonParser parser) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(parser)) {
            long length = 0;
            int parts = 0;
            int depth = 0;
            JsonToken token = parser.currentToken();
            do {
                parts++;
                length += token == JsonToken.VALUE_STRING ? parser.getTextLength() : 0;
                depth += token.isStructStart() ? 1 : 0;
                depth -= token.isStructEnd() ? 1 : 0;
                if (length <= LONGEST && parts <= MOST_PARTS) {
                    buffer.copyCurrentEvent(parser);
                }
                token = depth > 0 ? next(parser) : token;
            } while (depth > 0);
            return length <= LONGEST && parts <= MOST_PARTS ? Optional.of(node(buffer)) : Optional.empty();
        }
    }

    /** The next part of the document; an exception where it ends too early. */
    static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the JSON is truncated");
        }
        return token;
    }

    private JsonNode node(TokenBuffer buffer) throws IOException {
        try (JsonParser copied = buffer.asParser()) {
            return json.readTree(copied);
        }
    }
}

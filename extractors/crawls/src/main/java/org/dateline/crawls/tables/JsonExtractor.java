package org.dateline.crawls.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/**
 * Streams JSON dumps: one article, a list of articles, or the answer of a news service with a list inside. Only one article is in
 * memory at a time.
 */
final class JsonExtractor implements Extractor {

    private final JsonLists lists = JsonLists.known();
    private final JsonValues values = new JsonValues();
    private final RowReader rows;

    JsonExtractor(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/json");
    }

    @Override
    public String description() {
        return "JSON of news-please, Event Registry, Media Cloud, NewsAPI: one article or a list; the same fields as JSON Lines";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (JsonParser parser = values.open(TextEncoding.open(source))) {
            JsonToken first = JsonValues.next(parser);
            if (first == JsonToken.START_ARRAY) {
                list(parser, articles);
            } else if (first == JsonToken.START_OBJECT) {
                document(parser, articles);
            } else {
                throw new IOException("not JSON of articles: neither an object nor a list");
            }
        } catch (JsonProcessingException broken) {
            throw new IOException("not JSON: " + broken.getOriginalMessage() + " (" + place(broken) + ")", broken);
        }
    }

    private static String place(JsonProcessingException broken) {
        return "line %d, column %d"
                .formatted(
                        broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
    }

    /** An object is an article, unless there is a list of articles inside. */
    private void document(JsonParser parser, ArticleCollector articles) throws IOException {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        if (!object(parser, "", members, articles)) {
            rows.read(new JsonRow(members), 1, articles);
        }
    }

    /** Reads the lists at and below a place; says whether there was one. Where there is none the members are an article's. */
    private boolean object(JsonParser parser, String pointer, ObjectNode members, ArticleCollector articles)
            throws IOException {
        boolean found = false;
        while (JsonValues.next(parser) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String below = pointer + "/" + name;
            JsonToken value = JsonValues.next(parser);
            if (value == JsonToken.START_ARRAY && lists.isList(below)) {
                list(parser, articles);
                found = true;
            } else if (value == JsonToken.START_OBJECT && lists.leadsToList(below)) {
                ObjectNode inner = JsonNodeFactory.instance.objectNode();
                found |= object(parser, below, inner, articles);
                members.set(name, inner);
            } else {
                Optional<JsonNode> read = values.read(parser);
                if (read.isPresent()) {
                    members.set(name, read.get());
                } else {
                    articles.report(Severity.WARNING, "too-long", "\"" + below + "\" is longer than any article", 1);
                }
            }
        }
        return found;
    }

    private void list(JsonParser parser, ArticleCollector articles) throws IOException {
        int record = 0;
        while (JsonValues.next(parser) != JsonToken.END_ARRAY) {
            record++;
            Optional<JsonNode> value = values.read(parser);
            if (value.isEmpty()) {
                articles.report(Severity.WARNING, "too-long", "a record longer than any article", record);
            } else if (value.get().isObject()) {
                rows.read(row(value.get()), record, articles);
            } else {
                articles.report(Severity.WARNING, "broken-record", "not a JSON object", record);
            }
        }
        if (record == 0) {
            articles.report(Severity.WARNING, "no-article", "the list of articles is empty", 0);
        }
    }

    /** Elasticsearch wraps each record in what the index knows of it. */
    private static JsonRow row(JsonNode record) {
        JsonNode wrapped = record.path("_source");
        return new JsonRow(wrapped.isObject() ? wrapped : record);
    }
}

package org.dateline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the page states of itself as schema.org objects in JSON-LD. Pages break the syntax often; what can be read is. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "BackgroundNewsArticle",
            "LiveBlogPosting",
            "Report",
            "Review",
            "SocialMediaPosting",
            "TechArticle",
            "ScholarlyArticle",
            "AskPublicNewsArticle",
            "AdvertiserContentArticle",
            "MedicalWebPage");

    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "CreativeWork", "VideoObject", "Recipe", "AboutPage");

    /** Objects deeper than this are about something else. */
    private static final int DEEPEST = 6;

    private static final int MOST = 400;

    private final List<JsonNode> objects = new ArrayList<>();

    private StructuredData() {}

    static StructuredData of(Document document) {
        StructuredData data = new StructuredData();
        for (Element script : document.select("script[type*=ld+json]")) {
            try {
                data.collect(JSON.readTree(plain(script.data())), 0);
            } catch (JsonProcessingException broken) {
                // a page whose script is broken states less of itself; the rest of the page is read as if it were
                // absent
            }
        }
        return data;
    }

    /** The object that describes the article, if there is one. */
    Optional<JsonNode> article() {
        return first(ARTICLES).or(() -> first(PAGES));
    }

    /** The article object only if it has one of the article types. */
    Optional<JsonNode> strictArticle() {
        return first(ARTICLES);
    }

    boolean has(String type) {
        return objects.stream().anyMatch(object -> hasType(object, Set.of(type)));
    }

    /** The object with this {@code @id}, or the node itself where it is no reference. */
    JsonNode resolve(JsonNode node) {
        if (!node.isObject() || !node.has("@id") || node.has("name")) {
            return node;
        }
        String id = node.get("@id").asText();
        return objects.stream()
                .filter(object -> object.path("@id").asText().equals(id) && object.has("name"))
                .findFirst()
                .orElse(node);
    }

    /** The text of a field, entities and tags undone; empty where there is none. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return first.isTextual() ? clean(first.asText()) : "";
    }

    static String clean(String text) {
        return Words.tidy(text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text);
    }

    static boolean hasType(JsonNode object, Set<String> types) {
        JsonNode type = object.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (types.contains(one.asText())) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return types.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private Optional<JsonNode> first(Set<String> types) {
        return objects.stream()
                .filter(object -> hasType(object, types))
                .filter(object -> object.has("headline")
                        || object.has("datePublished")
                        || object.has("articleBody")
                        || object.has("author"))
                .findFirst();
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST || objects.size() > MOST) {
            return;
        }
        if (node.isObject() && node.has("@type") || node.isObject() && node.has("@id")) {
            objects.add(node);
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    /** Some pages wrap the object in CDATA or an HTML comment. */
    private static String plain(String script) {
        int start = 0;
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        if (script.startsWith("[CDATA[", start)) {
            start += 7;
        }
        int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
        return end > start ? script.substring(start, end) : "{}";
    }
}

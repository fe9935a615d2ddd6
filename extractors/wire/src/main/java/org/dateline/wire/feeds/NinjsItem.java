package org.dateline.wire.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads one item of ninjs. Version 1 has {@code headline} and {@code body_…}, versions 2 and 3 lists of {@code headlines},
 * {@code bodies} and {@code descriptions}, of which each says its role.
 */
final class NinjsItem {

    private static final String FORMAT = "format";

    /** How sure we are of a report of which there is only a description. */
    private static final double SUMMARY = .6;

    /** The best form of a body first: markup knows paragraphs, plain text may not. */
    private static final List<String> BODIES = List.of("nitf", "html", "xhtml", "main", "text", "");

    private final Bylines bylines;
    private final Nitf nitf;

    NinjsItem(Bylines bylines) {
        this.bylines = bylines;
        nitf = new Nitf(bylines);
    }

    void read(JsonNode object, int record, ArticleCollector articles) {
        Map<String, JsonNode> item = members(object);
        Map<String, String> bodies = texts(item, "bodies", "body");
        Map<String, String> descriptions = texts(item, "descriptions", "description");
        Optional<Element> report = Optional.ofNullable(bodies.get("nitf"))
                .map(markup -> Jsoup.parse(markup, Parser.xmlParser()))
                .flatMap(parsed -> Xml.first(parsed, "nitf"));
        Metadata metadata = metadata(item);
        if (report.isPresent()) {
            metadata = nitf.metadata(report.get()).overlay(metadata);
        }
        ArticleBuilder article = Article.builder().metadata(metadata);
        article.passage(PassageKind.HEADLINE, metadata.title());
        List.of("lead", "summary", "standfirst")
                .forEach(role ->
                        article.passage(PassageKind.STANDFIRST, Markup.words(descriptions.getOrDefault(role, ""))));
        article.passage(PassageKind.BYLINE, text(item, "by", "byline"));
        layOutBody(bodies, report, article);
        Article built = article.build();
        if (built.body().isEmpty()) {
            describe(text(item, "type"), descriptions, article);
            built = article.confidence(SUMMARY).doubt("teaser").build();
        }
        if (built.text().isEmpty()) {
            articles.report(Severity.INFO, "no-report", "item without headline, body or description", record);
        } else {
            articles.accept(built, record);
        }
    }

    private static void layOutBody(Map<String, String> bodies, Optional<Element> report, ArticleBuilder article) {
        if (report.isPresent()) {
            Xml.path(report.get(), "body", "body.content").ifPresent(content -> Markup.layOut(content, article));
            return;
        }
        BODIES.stream()
                .filter(role -> !bodies.getOrDefault(role, "").isBlank())
                .findFirst()
                .or(() -> bodies.keySet().stream().findFirst())
                .ifPresent(role -> Markup.layOut(bodies.get(role), article));
    }

    /** Of pictures, films and events there are only descriptions. */
    private static void describe(String type, Map<String, String> descriptions, ArticleBuilder article) {
        List<String> said = new ArrayList<>();
        descriptions.forEach((role, text) -> {
            String words = Markup.words(text);
            boolean credit = List.of("writer", "creditline", "lead", "summary", "standfirst")
                    .contains(role);
            if (!credit && !said.contains(words)) {
                said.add(words);
                boolean caption = role.equals("caption") || type.equals("picture");
                article.passage(caption ? PassageKind.CAPTION : PassageKind.PARAGRAPH, words);
            }
        });
    }

    private Metadata metadata(Map<String, JsonNode> item) {
        Map<String, String> headlines = texts(item, "headlines", "headline");
        String title = headlines.getOrDefault(
                "main", headlines.values().stream().findFirst().orElse(text(item, "title")));
        String version = text(item, "versioncreated");
        String created = text(item, "firstcreated", "contentcreated");
        DateValue published = FeedDate.of(created.isEmpty() ? version : created, FORMAT);
        DateValue modified = FeedDate.of(version, FORMAT);
        String by = text(item, "by", "byline");
        return Metadata.builder()
                .title(Markup.words(title), FORMAT)
                .outlet(text(item, "copyrightholder"), FORMAT)
                .agency(source(item), FORMAT)
                .authors(bylines.persons(by), FORMAT)
                .published(published)
                .modified(modified.equals(published) ? DateValue.UNKNOWN : modified)
                .language(text(item, "language").replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT), FORMAT)
                .url(address(text(item, "uri")), FORMAT)
                .build();
    }

    private static String source(Map<String, JsonNode> item) {
        for (String key : List.of("infosources", "infosource")) {
            for (JsonNode source :
                    item.getOrDefault(key, com.fasterxml.jackson.databind.node.MissingNode.getInstance())) {
                if (source.hasNonNull("name")) {
                    return source.get("name").asText();
                }
            }
        }
        return "";
    }

    private static String address(String uri) {
        return uri.startsWith("http://") || uri.startsWith("https://") ? uri : "";
    }

    /** The members by their name in lower case: version 2 writes small what version 3 writes in camel case. */
    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            members.putIfAbsent(member.getKey().toLowerCase(Locale.ROOT), member.getValue());
        }
        return members;
    }

    private static String text(Map<String, JsonNode> item, String... keys) {
        for (String key : keys) {
            JsonNode value = item.get(key);
            if (value != null && value.isTextual() && !value.asText().isBlank()) {
                return value.asText().strip();
            }
        }
        return "";
    }

    /** The texts of a list by their role, or those of the members that begin with a word by the rest of their name. */
    private static Map<String, String> texts(Map<String, JsonNode> item, String list, String word) {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode entry : item.getOrDefault(list, com.fasterxml.jackson.databind.node.MissingNode.getInstance())) {
            texts.putIfAbsent(entry.path("role").asText(""), entry.path("value").asText(""));
        }
        item.forEach((key, value) -> {
            if (value.isTextual() && (key.equals(word) || key.startsWith(word + "_"))) {
                texts.putIfAbsent(key.equals(word) ? "" : key.substring(word.length() + 1), value.asText());
            }
        });
        return texts;
    }
}

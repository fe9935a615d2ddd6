package org.dateline.wire.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.jsoup.nodes.Element;

/** Makes an article of an item of RSS or an entry of Atom. */
final class FeedItem {

    private static final String FORMAT = "format";
    private static final String CONTAINER = "container";

    /** How sure we are that a summary is the report. */
    private static final double TEASER = .6;

    private final String outlet;
    private final String language;

    FeedItem(Element channel) {
        outlet = Markup.words(Xml.text(channel, "title"));
        language = language(Stream.of(
                Xml.text(channel, "language"),
                channel.attr("xml:lang"),
                channel.parents().attr("xml:lang")));
    }

    void read(Element item, int record, ArticleCollector articles) {
        Metadata metadata = metadata(item);
        String full = first(item, "encoded", "content", "body");
        String summary = first(item, "description", "summary");
        if (full.isBlank() && summary.isBlank() && metadata.title().isEmpty()) {
            articles.report(Severity.WARNING, "no-text", "item without title or text", record);
            return;
        }
        ArticleBuilder article = Article.builder().metadata(metadata);
        if (!metadata.title().isEmpty()) {
            article.headline(metadata.title());
        }
        boolean teaser = full.length() < summary.length();
        Markup.layOut(teaser ? summary : full, article);
        if (teaser || full.isBlank()) {
            article.confidence(TEASER).doubt("teaser");
        }
        articles.accept(article.build(), record);
    }

    private Metadata metadata(Element item) {
        Optional<String> source = Xml.child(item, "source")
                .map(named -> Xml.child(named, "title").map(Xml::text).orElse(Xml.text(named)));
        String day = first(item, "pubDate", "published", "date", "issued", "created");
        String changed = first(item, "updated", "modified");
        DateValue published = FeedDate.of(day.isEmpty() ? changed : day, FORMAT);
        return Metadata.builder()
                .title(Markup.words(first(item, "title")), FORMAT)
                .outlet(outlet, CONTAINER)
                .outlet(source.orElse(""), FORMAT)
                .authors(authors(item), FORMAT)
                .published(published)
                .modified(day.isEmpty() ? DateValue.UNKNOWN : FeedDate.of(changed, FORMAT))
                .language(language, CONTAINER)
                .language(language(Stream.of(item.attr("xml:lang"))), FORMAT)
                .url(address(item), FORMAT)
                .section(section(item), FORMAT)
                .build();
    }

    /** The words of the first of these children that has any; what is not escaped in Atom is markup already. */
    private static String first(Element item, String... names) {
        return Stream.of(names)
                .flatMap(name -> Xml.children(item, name).stream())
                .map(child -> child.childrenSize() > 0 ? child.html() : child.wholeText())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> authors(Element item) {
        return Stream.of("creator", "author", "contributor")
                .flatMap(name -> Xml.children(item, name).stream())
                .map(author -> Xml.child(author, "name").map(Xml::text).orElse(Xml.text(author)))
                .map(FeedItem::person)
                .flatMap(names -> Stream.of(names.split("\\s*[;,|]\\s*|\\s+and\\s+")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** RSS writes "mail@example.org (Ada Holm)"; an address alone names nobody. */
    private static String person(String author) {
        String inBrackets = author.replaceFirst("^\\S+@\\S+\\s*\\(([^)]*)\\)$", "$1");
        String name = Markup.words(inBrackets).replaceFirst("^[Bb]y\\s+", "");
        return name.contains("@") ? "" : name;
    }

    private static String address(Element item) {
        List<Element> links = Xml.children(item, "link");
        Optional<String> atom = links.stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.attr("href"))
                .filter(address -> !address.isEmpty())
                .findFirst();
        return atom.or(() -> links.stream()
                        .map(Xml::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .or(() -> Xml.child(item, "guid").map(Xml::text).filter(text -> text.startsWith("http")))
                .orElse("");
    }

    private static String section(Element item) {
        return Xml.child(item, "category")
                .map(category -> category.hasAttr("term") ? category.attr("term") : Markup.words(Xml.text(category)))
                .orElse("");
    }

    private static String language(Stream<String> stated) {
        return stated.map(tag -> tag.strip().replaceFirst("[-_].*", "").toLowerCase(java.util.Locale.ROOT))
                .filter(code -> code.matches("[a-z]{2}"))
                .findFirst()
                .orElse("");
    }
}

package org.dateline.wire.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads NewsML-G2: every news item of a document or a message, and of a package the items that it describes. Items that carry
 * no report (concepts, plans, catalogues) are reported.
 */
final class NewsMlG2Extractor implements Extractor {

    /** All kinds of documents; which one it is, its root says. */
    private static final Set<String> MEDIA_TYPES = Set.of(
            FeedDetector.NEWSML_G2,
            "application/vnd.iptc.g2.newsmessage+xml",
            "application/vnd.iptc.g2.packageitem+xml",
            "application/vnd.iptc.g2.knowledgeitem+xml",
            "application/vnd.iptc.g2.conceptitem+xml",
            "application/vnd.iptc.g2.planningitem+xml",
            "application/vnd.iptc.g2.catalogitem+xml");

    /** How sure we are of a report of which there is only a caption or a summary. */
    private static final double SUMMARY = .6;

    private static final Set<String> DESCRIBED = Set.of("newsItem", "itemRef");

    private final Nitf nitf;
    private final G2Metadata reader;

    NewsMlG2Extractor(Bylines bylines) {
        nitf = new Nitf(bylines);
        reader = new G2Metadata(bylines);
    }

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public Set<String> mediaTypes() {
        return MEDIA_TYPES;
    }

    @Override
    public String description() {
        return "NewsML-G2 items, packages and messages: every item; title, outlet, agency, authors, days, language, date line";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Xml.read(source);
        Element root = Optional.ofNullable(document.firstElementChild())
                .orElseThrow(() -> new IOException("no NewsML-G2: no element in it"));
        boolean complete = Xml.isComplete(source, document);
        List<Element> items = items(root);
        int whole = complete ? items.size() : items.size() - 1;
        for (int i = 0; i < whole; i++) {
            read(items.get(i), i + 1, articles);
        }
        if (!complete) {
            throw new IOException("the NewsML-G2 is truncated in or behind item " + Math.max(1, items.size()));
        }
        if (items.isEmpty()) {
            articles.report(Severity.INFO, "no-report", "a " + Xml.name(root) + " carries no report", 0);
        }
    }

    /** The items; a package has none of its own but says the headlines of those it refers to. */
    private static List<Element> items(Element root) {
        if (Set.of("newsItem", "contentSet").contains(Xml.name(root))) {
            return List.of(root);
        }
        List<Element> items = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof Element element && DESCRIBED.contains(Xml.name(element)) && isDescribed(element)) {
                items.add(element);
            }
        });
        return items;
    }

    private static boolean isDescribed(Element element) {
        return Xml.name(element).equals("newsItem")
                || Xml.child(element, "headline").isPresent()
                || Xml.child(element, "description").isPresent();
    }

    private void read(Element item, int record, ArticleCollector articles) {
        Optional<Element> inner = Xml.first(item, "nitf");
        Metadata stated = reader.of(item);
        Metadata metadata =
                inner.map(report -> nitf.metadata(report).overlay(stated)).orElse(stated);
        ArticleBuilder article = Article.builder().metadata(metadata);
        if (inner.isPresent()) {
            nitf.layOut(inner.get(), metadata.title(), article);
        } else {
            layOut(item, metadata, article);
        }
        Article built = article.build();
        if (built.body().isEmpty()) {
            describe(item, article);
            built = article.confidence(SUMMARY).doubt("teaser").build();
        }
        if (built.text().isEmpty()) {
            articles.report(Severity.INFO, "no-report", "item without headline, text or description", record);
        } else {
            articles.accept(built, record);
        }
    }

    private static void layOut(Element item, Metadata metadata, ArticleBuilder article) {
        article.passage(PassageKind.HEADLINE, metadata.title());
        Optional<Element> meta = Xml.child(item, "contentMeta");
        meta.ifPresent(about -> {
            Xml.children(about, "by").forEach(by -> article.passage(PassageKind.BYLINE, Xml.text(by)));
            Xml.children(about, "dateline").forEach(line -> article.passage(PassageKind.DATELINE, Xml.text(line)));
        });
        for (Element content : Xml.all(item, "inlineXML")) {
            Optional<Element> page = Xml.first(content, "body");
            page.ifPresent(body -> Markup.layOut(body, article));
        }
        for (Element content : Xml.all(item, "inlineData")) {
            if (content.attr("contenttype").startsWith("text/")
                    || content.attr("contenttype").isEmpty()) {
                Markup.layOut(content.wholeText(), article);
            }
        }
    }

    /** Of pictures, films and items of packages there are only descriptions. */
    private static void describe(Element item, ArticleBuilder article) {
        Element about = Xml.child(item, "contentMeta").orElse(item);
        for (Element description : Xml.children(about, "description")) {
            boolean caption = description.attr("role").contains("caption");
            article.passage(caption ? PassageKind.CAPTION : PassageKind.PARAGRAPH, Xml.text(description));
        }
    }
}

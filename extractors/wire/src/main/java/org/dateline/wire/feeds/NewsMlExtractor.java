package org.dateline.wire.feeds;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads NewsML 1.0 to 1.2: every news component that has a text; what it does not state, the components around it do. */
final class NewsMlExtractor implements Extractor {

    private static final String FORMAT = "format";
    private static final String CONTAINER = "container";

    private final Bylines bylines;
    private final Nitf nitf;

    NewsMlExtractor(Bylines bylines) {
        this.bylines = bylines;
        nitf = new Nitf(bylines);
    }

    @Override
    public String name() {
        return "newsml";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(FeedDetector.NEWSML);
    }

    @Override
    public String description() {
        return "NewsML 1: every text component; title, outlet, agency, authors, days, language, date line, standfirst";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Xml.read(source);
        Element root = Optional.ofNullable(document.firstElementChild())
                .orElseThrow(() -> new IOException("no NewsML: no element in it"));
        boolean complete = Xml.isComplete(source, document);
        List<Element> items = Xml.children(root, "NewsItem");
        int whole = complete ? items.size() : items.size() - 1;
        int record = 0;
        for (int i = 0; i < whole; i++) {
            List<Element> texts = texts(items.get(i));
            if (texts.isEmpty()) {
                record++;
                articles.report(Severity.WARNING, "no-text", "news item without a text", record);
            }
            for (Element text : texts) {
                record++;
                articles.accept(article(root, items.get(i), text), record);
            }
        }
        if (!complete) {
            throw new IOException("the NewsML is truncated in or behind item " + Math.max(1, items.size()));
        }
    }

    /** The content of the components that hold words; of abstract and body under one headline only the longer, the body. */
    private static List<Element> texts(Element item) {
        Map<String, Element> texts = new LinkedHashMap<>();
        for (Element content : Xml.all(item, "DataContent")) {
            boolean inItem =
                    content.parents().stream().anyMatch(up -> Xml.name(up).equals("ContentItem"));
            if (inItem && !Xml.text(content).isEmpty()) {
                String headline = near(content, "HeadLine").map(Xml::text).orElse("") + language(content);
                texts.merge(headline, content, NewsMlExtractor::longer);
            }
        }
        return List.copyOf(texts.values());
    }

    private static Element longer(Element one, Element other) {
        return Xml.text(other).length() > Xml.text(one).length() ? other : one;
    }

    private Article article(Element root, Element item, Element content) {
        Optional<Element> inner = Xml.child(content, "nitf");
        Metadata stated = metadata(root, item, content);
        Metadata metadata =
                inner.map(report -> nitf.metadata(report).overlay(stated)).orElse(stated);
        ArticleBuilder article = Article.builder().metadata(metadata);
        if (inner.isPresent()) {
            nitf.layOut(inner.get(), metadata.title(), article);
            return article.build();
        }
        article.passage(PassageKind.HEADLINE, metadata.title());
        near(content, "SubHeadLine").ifPresent(line -> article.passage(PassageKind.STANDFIRST, Xml.text(line)));
        near(content, "ByLine").ifPresent(line -> article.passage(PassageKind.BYLINE, Xml.text(line)));
        near(content, "DateLine").ifPresent(line -> article.passage(PassageKind.DATELINE, Xml.text(line)));
        Element body = Xml.first(content, "body.content")
                .or(() -> Xml.first(content, "body"))
                .orElse(content);
        if (body.childrenSize() == 0) {
            Markup.layOut(body.wholeText(), article);
        } else {
            Markup.layOut(body, article);
        }
        return article.build();
    }

    private Metadata metadata(Element root, Element item, Element content) {
        Optional<Element> management = Xml.child(item, "NewsManagement");
        String created = management.map(part -> Xml.text(part, "FirstCreated")).orElse("");
        String revised =
                management.map(part -> Xml.text(part, "ThisRevisionCreated")).orElse("");
        DateValue published = FeedDate.of(created, FORMAT);
        DateValue modified = revised.equals(created) ? DateValue.UNKNOWN : FeedDate.of(revised, FORMAT);
        return Metadata.builder()
                .title(near(content, "HeadLine").map(Xml::text).orElse(""), FORMAT)
                .outlet(party(Xml.path(root, "NewsEnvelope", "SentFrom")), CONTAINER)
                .outlet(party(near(content, "Provider")), FORMAT)
                .agency(party(near(content, "Source")), FORMAT)
                .authors(
                        near(content, "ByLine")
                                .map(Xml::text)
                                .map(bylines::persons)
                                .orElse(List.of()),
                        FORMAT)
                .published(published)
                .modified(modified)
                .language(language(content), FORMAT)
                .url(address(content), FORMAT)
                .build();
    }

    /** The nearest element of a name in the news components around a content, from the inside out. */
    private static Optional<Element> near(Element content, String name) {
        return content.parents().stream()
                .takeWhile(up -> !Xml.name(up).equals("NewsItem"))
                .filter(up -> Xml.name(up).equals("NewsComponent"))
                .flatMap(component -> Stream.concat(
                        Xml.children(component, name).stream(),
                        component.children().stream()
                                .filter(part ->
                                        !Set.of("NewsComponent", "ContentItem").contains(Xml.name(part)))
                                .flatMap(part -> Xml.all(part, name).stream())))
                .filter(found -> !Xml.text(found).isEmpty() || found.childrenSize() > 0 || found.hasAttr("FormalName"))
                .findFirst();
    }

    private static String party(Optional<Element> around) {
        return around.flatMap(part -> Xml.child(part, "Party"))
                .map(party -> party.attr("FormalName"))
                .orElse("");
    }

    private static String language(Element content) {
        String code = near(content, "Language")
                .map(language -> language.attr("FormalName"))
                .orElse("");
        return code.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static String address(Element content) {
        return near(content, "NewsLines")
                .flatMap(lines -> Xml.first(lines, "MoreUrl"))
                .map(Xml::text)
                .orElse("");
    }
}

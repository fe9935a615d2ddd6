package org.dateline.wire.feeds;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.jsoup.nodes.Element;

/** Reads one NITF report (IPTC NITF 3), alone or inside other formats. */
final class Nitf {

    private static final String FORMAT = "format";

    private final Bylines bylines;

    Nitf(Bylines bylines) {
        this.bylines = bylines;
    }

    /** What the report states of itself. */
    Metadata metadata(Element nitf) {
        Optional<Element> docdata = Xml.path(nitf, "head", "docdata");
        Optional<Element> pubdata = Xml.path(nitf, "head", "pubdata");
        Optional<Element> head = Xml.path(nitf, "body", "body.head");
        String issued = docdata.flatMap(data -> Xml.child(data, "date.issue"))
                .map(date -> date.attr("norm"))
                .orElse("");
        String released = docdata.flatMap(data -> Xml.child(data, "date.release"))
                .map(date -> date.attr("norm"))
                .orElse("");
        String printed = pubdata.map(data -> data.attr("date.publication")).orElse("");
        String story = head.flatMap(part -> Xml.first(part, "story.date"))
                .map(date -> date.attr("norm"))
                .orElse("");
        String distributor = head.map(part -> Xml.text(part, "distributor")).orElse("");
        return Metadata.builder()
                .title(title(nitf, head), FORMAT)
                .outlet(pubdata.map(data -> data.attr("name")).orElse(""), FORMAT)
                .agency(distributor, FORMAT)
                .authors(head.map(this::authors).orElse(List.of()), FORMAT)
                .published(firstKnown(issued, released, printed, story))
                .section(pubdata.map(data -> data.attr("position.section")).orElse(""), FORMAT)
                .language(nitf.attr("xml:lang").replaceFirst("-.*", ""), FORMAT)
                .build();
    }

    private static DateValue firstKnown(String... dates) {
        for (String date : dates) {
            DateValue value = FeedDate.of(date, FORMAT);
            if (value.isKnown()) {
                return value;
            }
        }
        return DateValue.UNKNOWN;
    }

    private static String title(Element nitf, Optional<Element> head) {
        return head.flatMap(part -> Xml.child(part, "hedline"))
                .map(hedline -> Xml.child(hedline, "hl1").map(Xml::text).orElse(Xml.text(hedline)))
                .filter(title -> !title.isEmpty())
                .or(() -> Xml.path(nitf, "head", "title").map(Xml::text))
                .orElse("");
    }

    /** Names are marked up, or all of the byline but the office. */
    private List<String> authors(Element head) {
        return Xml.children(head, "byline").stream()
                .flatMap(byline -> {
                    List<Element> persons = Xml.all(byline, "person");
                    if (!persons.isEmpty()) {
                        return persons.stream().map(Xml::text);
                    }
                    Element names = byline.clone();
                    Xml.all(names, "byttl").forEach(Element::remove);
                    return bylines.persons(Xml.text(names)).stream();
                })
                .distinct()
                .toList();
    }

    /** Lays out headline, standfirst, byline, date line and body. */
    void layOut(Element nitf, String title, ArticleBuilder article) {
        article.passage(PassageKind.HEADLINE, title);
        Xml.path(nitf, "body", "body.head").ifPresent(head -> layOutHead(head, article));
        Xml.path(nitf, "body", "body.content").ifPresent(content -> Markup.layOut(content, article));
        Xml.path(nitf, "body", "body.end").ifPresent(end -> article.boilerplate(Xml.text(end)));
    }

    private static void layOutHead(Element head, ArticleBuilder article) {
        Xml.child(head, "hedline")
                .ifPresent(hedline -> Xml.children(hedline, "hl2")
                        .forEach(line -> article.passage(PassageKind.STANDFIRST, Xml.text(line))));
        Xml.children(head, "abstract").forEach(lead -> article.passage(PassageKind.STANDFIRST, Xml.text(lead)));
        Xml.children(head, "byline").forEach(byline -> article.passage(PassageKind.BYLINE, Xml.text(byline)));
        Xml.children(head, "dateline").forEach(line -> article.passage(PassageKind.DATELINE, Xml.text(line)));
    }
}

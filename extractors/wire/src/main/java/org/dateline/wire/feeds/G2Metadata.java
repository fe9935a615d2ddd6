package org.dateline.wire.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** What a NewsML-G2 item states of itself in its item and content metadata, or a package of an item it refers to. */
final class G2Metadata {

    private static final String FORMAT = "format";

    private final Bylines bylines;

    G2Metadata(Bylines bylines) {
        this.bylines = bylines;
    }

    Metadata of(Element item) {
        Element management = Xml.child(item, "itemMeta").orElse(item);
        Element content = Xml.child(item, "contentMeta").orElse(item);
        String version = Xml.text(management, "versionCreated");
        String first = Stream.of(Xml.text(management, "firstCreated"), Xml.text(content, "contentCreated"), version)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
        DateValue published = FeedDate.of(first, FORMAT);
        DateValue modified = FeedDate.of(version, FORMAT);
        return Metadata.builder()
                .title(title(management, content), FORMAT)
                .outlet(provider(item, management), FORMAT)
                .agency(agency(content), FORMAT)
                .authors(authors(content), FORMAT)
                .published(published)
                .modified(modified.equals(published) ? DateValue.UNKNOWN : modified)
                .language(language(item, content), FORMAT)
                .section(section(content), FORMAT)
                .build();
    }

    private static String title(Element management, Element content) {
        return Stream.of(Xml.text(content, "headline"), Xml.text(management, "title"), Xml.text(content, "slugline"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The provider by name, or who holds the rights, or the provider by code. */
    private static String provider(Element item, Element management) {
        Optional<Element> provider = Xml.child(management, "provider");
        Optional<Element> holder = Xml.path(item, "rightsInfo", "copyrightHolder");
        return Stream.of(provider.map(G2Metadata::name), holder.map(G2Metadata::name), provider.map(G2Metadata::code))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String name(Element party) {
        return Xml.children(party, "name").stream()
                .map(Xml::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(party.attr("literal").strip());
    }

    /** The code without the name of its scheme. */
    private static String code(Element party) {
        String qcode = party.attr("qcode").strip();
        return qcode.substring(qcode.indexOf(':') + 1);
    }

    private static String agency(Element content) {
        return Stream.concat(
                        Xml.children(content, "creditline").stream().map(Xml::text),
                        Xml.children(content, "infoSource").stream().map(G2Metadata::name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The byline, or the creators where these are persons. */
    private List<String> authors(Element content) {
        List<String> signed = Xml.children(content, "by").stream()
                .flatMap(by -> bylines.persons(Xml.text(by)).stream())
                .toList();
        return signed.isEmpty()
                ? Xml.children(content, "creator").stream()
                        .map(G2Metadata::name)
                        .flatMap(name -> bylines.persons(name).stream())
                        .distinct()
                        .toList()
                : signed;
    }

    private static String language(Element item, Element content) {
        String tag = Xml.child(content, "language")
                .map(language -> language.attr("tag"))
                .orElse(item.attr("xml:lang"));
        return tag.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static String section(Element content) {
        return Xml.children(content, "genre").stream()
                .map(G2Metadata::name)
                .findFirst()
                .orElse("");
    }
}

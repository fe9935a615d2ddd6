package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** Finds who wrote the report: what the page states of itself, else the links to authors' pages, else its byline. */
final class Authors {

    private static final Set<String> ORGANIZATIONS =
            Set.of("Organization", "NewsMediaOrganization", "NewsAgency", "Corporation");

    /** The addresses of authors' pages, as content systems make them. */
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "/(?:authors?|autor(?:en|es)?|auteurs?|staff|by|people|profiles?|journalists?|writers?|contributors?|reporters?)/[^/]");

    private static final double SAME = 0.7;
    private static final int MOST = 12;
    private static final int LONGEST_BYLINE = 25;
    private static final int NEAR = 20;

    private final Page page;
    private final Head head;
    private final StructuredData data;
    private final String outlet;

    Authors(Page page, Head head, StructuredData data, String outlet) {
        this.page = page;
        this.head = head;
        this.data = data;
        this.outlet = outlet;
    }

    void into(Metadata.Builder metadata) {
        Set<String> organizations = new LinkedHashSet<>();
        List<String> stated = stated(organizations);
        List<String> meta = stated.isEmpty() ? inMeta() : List.of();
        List<String> visible = stated.isEmpty() && meta.isEmpty() ? visible() : List.of();
        if (stated.isEmpty() && meta.isEmpty() && visible.isEmpty()) {
            metadata.authors(List.copyOf(organizations), "json-ld");
        }
        metadata.authors(withAgencies(stated, organizations), "json-ld")
                .authors(meta, "meta")
                .authors(visible, "text");
    }

    /** Agencies that the page names as authors beside persons stand behind them. */
    private static List<String> withAgencies(List<String> persons, Set<String> organizations) {
        List<String> authors = new ArrayList<>(persons);
        if (!persons.isEmpty()) {
            organizations.stream()
                    .filter(name -> Agencies.bundled().named(name).isPresent())
                    .forEach(authors::add);
        }
        return authors;
    }

    private List<String> stated(Set<String> organizations) {
        Set<String> persons = new LinkedHashSet<>();
        data.article().ifPresent(article -> {
            JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
            for (JsonNode one : author.isArray() ? author : List.of(author)) {
                JsonNode node = data.resolve(one);
                String name = name(node);
                boolean agency = Agencies.bundled().named(name).isPresent();
                if (agency || StructuredData.hasType(node, ORGANIZATIONS)) {
                    if (!isOutlet(name) && !name.isEmpty()) {
                        organizations.add(name);
                    }
                } else {
                    persons.addAll(persons(name));
                }
            }
        });
        return List.copyOf(persons);
    }

    private static String name(JsonNode author) {
        if (author.isTextual()) {
            return StructuredData.clean(author.asText());
        }
        String name = StructuredData.text(author, "name");
        return name.isEmpty()
                ? (StructuredData.text(author, "givenName") + " " + StructuredData.text(author, "familyName")).strip()
                : name;
    }

    private List<String> inMeta() {
        for (String name : Head.names("author")) {
            Set<String> names = new LinkedHashSet<>();
            head.all(name).forEach(value -> names.addAll(persons(value)));
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return head.first("twitter:label1").equalsIgnoreCase("written by")
                ? persons(head.first("twitter:data1"))
                : List.of();
    }

    /** The persons in a field or line that names authors. */
    private List<String> persons(String value) {
        List<String> names = new ArrayList<>();
        if (!value.startsWith("http") && !value.contains("www.") && value.length() < 400) {
            for (String name : Byline.names(value)) {
                if (!isOutlet(name) && names.size() < MOST) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private boolean isOutlet(String name) {
        return Likeness.of(name, outlet) >= SAME || Likeness.inside(name, outlet) > 0.9;
    }

    private List<String> visible() {
        for (Element element :
                page.document().select("[itemprop=author] [itemprop=name], a[rel~=author], [itemprop=author]")) {
            List<String> names =
                    persons(element.hasAttr("content") ? element.attr("content") : Words.tidy(element.text()));
            if (!names.isEmpty()) {
                return names;
            }
        }
        Set<String> names = new LinkedHashSet<>();
        int behindTitle = -1;
        for (Block block : page.blocks()) {
            boolean title =
                    block.part() == Block.Part.HEADING && block.element().closest("h1") != null;
            behindTitle = title ? 0 : behindTitle < 0 ? -1 : behindTitle + 1;
            boolean near = behindTitle >= 0 && behindTitle <= NEAR;
            if (block.words() <= LONGEST_BYLINE
                    && !page.isAside(block)
                    && !block.prose()
                    && (Byline.hasLead(block.text())
                            || near && block.part() != Block.Part.HEADING && isByline(block))) {
                names.addAll(persons(block.text()));
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    private static boolean isByline(Block block) {
        Element around = block.element().parent();
        return block.part() == Block.Part.BYLINE
                || around != null && Containers.senses(around).contains(Containers.Sense.BYLINE)
                || block.linkWords() > 0 && links(block.element());
    }

    private static boolean links(Element element) {
        return element.select("a[href]").stream()
                .anyMatch(link -> AUTHOR_PAGE.matcher(link.attr("href")).find());
    }
}

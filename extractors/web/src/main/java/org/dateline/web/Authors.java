package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** Finds who wrote the report: what the page states of itself, else its byline. */
final class Authors {

    private static final Set<String> ORGANIZATIONS =
            Set.of("Organization", "NewsMediaOrganization", "NewsAgency", "Corporation");
    private static final int MOST = 12;

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
        List<String> stated = stated();
        if (!stated.isEmpty()) {
            metadata.authors(stated, "json-ld");
            return;
        }
        for (String name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "byl",
                "cxenseparse:author")) {
            Set<String> names = new LinkedHashSet<>();
            head.all(name).forEach(value -> names.addAll(persons(value)));
            if (!names.isEmpty()) {
                metadata.authors(List.copyOf(names), "meta");
                return;
            }
        }
        metadata.authors(marked(), "text");
    }

    private List<String> stated() {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        data.article().ifPresent(article -> {
            JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
            for (JsonNode one : author.isArray() ? author : List.of(author)) {
                JsonNode node = data.resolve(one);
                String name =
                        node.isTextual() ? StructuredData.clean(node.asText()) : StructuredData.text(node, "name");
                if (StructuredData.hasType(node, ORGANIZATIONS)) {
                    Agencies.bundled().named(name).ifPresent(agency -> others.add(name));
                } else {
                    persons.addAll(persons(name));
                }
            }
        });
        return List.copyOf(persons.isEmpty() ? others : persons);
    }

    /** The persons in a stated author field. */
    private List<String> persons(String value) {
        List<String> names = new ArrayList<>();
        if (!value.startsWith("http") && value.length() < 400) {
            for (String name : Byline.names(value)) {
                if (Likeness.of(name, outlet) < 0.7 && names.size() < MOST) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private List<String> marked() {
        Set<String> names = new LinkedHashSet<>();
        for (Element element :
                page.document().select("a[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author]")) {
            names.addAll(persons(Words.tidy(element.text())));
            if (!names.isEmpty()) {
                break;
            }
        }
        if (names.isEmpty()) {
            for (Block block : page.blocks()) {
                boolean near = block.words() <= 25 && !page.isAside(block);
                if (near && block.part() == Block.Part.BYLINE
                        || near && block.words() <= 14 && Byline.hasLead(block.text())) {
                    names.addAll(persons(block.text()));
                }
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        return List.copyOf(names);
    }
}

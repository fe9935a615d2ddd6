package org.dateline.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Metadata;

/**
 * Finds who wrote the report: the persons that the page states as structured data, else those of its meta tags, else those of
 * its byline. Where nobody signs, the organisation that the page states as author is given.
 */
final class Authors {

    private final Head head;
    private final AuthorNames names;
    private final StatedAuthors stated;
    private final Byliners byline;

    Authors(Page page, Head head, StructuredData data, String outlet) {
        this.head = head;
        names = new AuthorNames(outlet);
        stated = StatedAuthors.of(data, names);
        byline = new Byliners(page, names);
    }

    void into(Metadata.Builder metadata) {
        metadata.authors(stated.organization(), "json-ld");
        if (!stated.persons().isEmpty()) {
            metadata.authors(stated.withAgencies(), "json-ld");
            return;
        }
        List<String> meta = inMeta();
        if (!meta.isEmpty()) {
            metadata.authors(meta, "meta");
            return;
        }
        metadata.authors(byline.find(), "text");
    }

    private List<String> inMeta() {
        for (String name : Head.names("author")) {
            Set<String> found = new LinkedHashSet<>();
            head.all(name).forEach(value -> found.addAll(names.persons(value)));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return head.first("twitter:label1").equalsIgnoreCase("written by")
                ? names.persons(head.first("twitter:data1"))
                : List.of();
    }
}

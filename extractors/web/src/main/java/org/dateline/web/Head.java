package org.dateline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page, by name or property. */
final class Head {

    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        for (String[] row : Table.rows("meta-tags.tsv", 2)) {
            NAMES.computeIfAbsent(row[0], field -> new ArrayList<>()).add(row[1]);
        }
    }

    private final Map<String, List<String>> values = new HashMap<>();

    private Head() {}

    static Head of(Document document) {
        Head head = new Head();
        for (Element meta : document.select("meta[content]")) {
            for (String naming : List.of("property", "name", "itemprop")) {
                String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
                String content = StructuredData.clean(meta.attr("content"));
                if (!name.isEmpty() && !content.isEmpty()) {
                    head.values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        return head;
    }

    /** The names of the tags that state a field, surest first. */
    static List<String> names(String field) {
        return List.copyOf(NAMES.getOrDefault(field, List.of()));
    }

    /** The first value of the first name that has one; empty for none. */
    String first(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.get(name).get(0);
            }
        }
        return "";
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}

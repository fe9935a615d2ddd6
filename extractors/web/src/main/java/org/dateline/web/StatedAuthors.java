package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the structured data of a page names as author of its article.
 *
 * @param persons by name
 * @param agencies named beside them
 * @param organization the organisation that is stated as author, the outlet only where there is no other; empty for none
 */
record StatedAuthors(List<String> persons, List<String> agencies, List<String> organization) {

    private static final Set<String> ORGANIZATIONS =
            Set.of("Organization", "NewsMediaOrganization", "NewsAgency", "Corporation");

    static StatedAuthors of(StructuredData data, AuthorNames names) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> agencies = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        Set<String> outlet = new LinkedHashSet<>();
        data.article().ifPresent(article -> {
            JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
            for (JsonNode one : each(author)) {
                JsonNode node = data.resolve(one);
                for (String name : names(node)) {
                    Byline.parts(name).stream()
                            .filter(part -> Agencies.bundled().named(part).isPresent())
                            .forEach(agencies::add);
                    List<String> found = StructuredData.hasType(node, ORGANIZATIONS) || agencies.contains(name)
                            ? List.of()
                            : names.persons(name);
                    persons.addAll(found);
                    if (found.isEmpty() && names.isOrganization(name)) {
                        (names.isOutlet(name) ? outlet : others).add(name);
                    }
                }
            }
        });
        return new StatedAuthors(
                List.copyOf(persons), List.copyOf(agencies), List.copyOf(others.isEmpty() ? outlet : others));
    }

    /** The persons, and the agencies that stand behind them. */
    List<String> withAgencies() {
        List<String> authors = new ArrayList<>(persons);
        authors.addAll(agencies);
        return authors;
    }

    private static List<String> names(JsonNode author) {
        if (author.isTextual()) {
            return List.of(StructuredData.clean(author.asText()));
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : each(author.path("name"))) {
            names.add(StructuredData.clean(name.asText()));
        }
        return names.isEmpty()
                ? List.of((StructuredData.text(author, "givenName") + " " + StructuredData.text(author, "familyName"))
                        .strip())
                : names;
    }

    private static List<JsonNode> each(JsonNode node) {
        List<JsonNode> nodes = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(nodes::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            nodes.add(node);
        }
        return nodes;
    }
}

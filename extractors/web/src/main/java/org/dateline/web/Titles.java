package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline by a vote of everything that states one: the headings of the first rank, the structured data, the meta
 * tags, the title of the window. The reader sees the heading, so it weighs most; it loses where the others agree on another.
 */
final class Titles {

    /** A statement of the title, and what it weighs. */
    private record Statement(String text, double weight, String basis) {}

    private static final double HEADING = 2;
    private static final double STRUCTURED = 1.6;
    private static final double SHARED = 1;
    private static final double OTHER = 0.3;
    private static final double WINDOW = 0.2;

    /** What a title that is only similar adds, as a share of its weight. */
    private static final double SIMILAR = 0.3;

    private static final int MOST_HEADINGS = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_SITE = 4;

    /** A label before the headline in the same heading ("Opinion", "Premier League") is no longer than this. */
    private static final int LONGEST_LABEL = 5;

    /** Fewer words are a rubric and no headline. */
    private static final int SHORTEST = 4;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:·•»«›‹]+\\s+");
    private static final Pattern EDGE = Pattern.compile("^[\\s|\\-–—:·•»«›‹]+|[\\s|\\-–—:·•»«›‹]+$");

    private final List<Statement> statements = new ArrayList<>();
    private final String site;

    Titles(Document document, Head head, StructuredData data, String site) {
        this.site = site;
        int headings = 0;
        for (Element heading : document.select("h1")) {
            String text = Words.tidy(heading.text());
            if (Words.count(text) <= LONGEST && headings < MOST_HEADINGS && !isLogo(text, document.title())) {
                headings += state(text, HEADING, "text") ? 1 : 0;
            }
        }
        data.article().ifPresent(article -> {
            boolean stated = state(StructuredData.text(article, "headline"), STRUCTURED, "json-ld");
            if (!stated) {
                state(StructuredData.text(article, "name"), OTHER, "json-ld");
            }
        });
        state(withoutSite(head.first("og:title")), SHARED, "meta");
        state(withoutSite(head.first("twitter:title", "dc.title", "sailthru.title", "parsely-title")), OTHER, "meta");
        state(withoutSite(Words.tidy(document.title())), WINDOW, "meta");
    }

    void into(Metadata.Builder metadata) {
        Statement best = null;
        double most = 0;
        for (Statement statement : statements) {
            double votes = votes(statement);
            if (votes > most + 1e-9) {
                most = votes;
                best = statement;
            }
        }
        if (best != null) {
            metadata.title(withoutLabel(best), best.basis());
        }
    }

    private double votes(Statement statement) {
        double votes = 0;
        for (Statement other : statements) {
            boolean rival = other != statement && other.weight() == HEADING && statement.weight() == HEADING;
            double likeness = other == statement ? 1 : Likeness.of(statement.text(), other.text());
            votes += rival ? 0 : other.weight() * (likeness > 0.999 ? 1 : likeness * SIMILAR);
        }
        return votes;
    }

    /** A heading may hold the rubric too; what is stated elsewhere tells where the headline begins. */
    private String withoutLabel(Statement heading) {
        if (heading.weight() != HEADING) {
            return heading.text();
        }
        for (Statement other : statements) {
            int before = Words.count(heading.text()) - Words.count(other.text());
            if (before > 0 && before <= LONGEST_LABEL && heading.text().endsWith(" " + other.text())) {
                boolean stated = other.weight() >= SHARED || heading.text().indexOf(':') < 0;
                if (stated && Words.count(other.text()) >= SHORTEST) {
                    return other.text();
                }
            }
        }
        return heading.text();
    }

    private boolean state(String text, double weight, String basis) {
        boolean useful = !text.isBlank() && !(Likeness.of(text, site) > 0.9);
        if (useful) {
            statements.add(new Statement(text, weight, basis));
        }
        return useful;
    }

    /** Some sites put their name into a heading of the first rank, and behind the headline in the title of the window. */
    private static boolean isLogo(String heading, String window) {
        List<String> parts = List.of(SEPARATOR.split(Words.tidy(window)));
        String last = parts.get(parts.size() - 1);
        return parts.size() > 1
                && Words.count(heading) <= LONGEST_SITE
                && Likeness.of(heading, last) > 0.9
                && parts.stream().anyMatch(part -> Words.count(part) > Words.count(last));
    }

    /** A title without the name of the site before or behind it. */
    private String withoutSite(String title) {
        List<String> parts = List.of(SEPARATOR.split(title));
        if (parts.size() < 2) {
            return title;
        }
        String last = parts.get(parts.size() - 1);
        String first = parts.get(0);
        boolean bar = title.endsWith("| " + last) && Words.count(last) <= LONGEST_SITE;
        if (isSite(last) || bar) {
            return EDGE.matcher(title.substring(0, title.lastIndexOf(last))).replaceAll("");
        }
        return isSite(first) ? EDGE.matcher(title.substring(first.length())).replaceAll("") : title;
    }

    private boolean isSite(String part) {
        return !site.isEmpty() && (Likeness.inside(part, site) > 0.9 || Likeness.inside(site, part) > 0.9);
    }
}

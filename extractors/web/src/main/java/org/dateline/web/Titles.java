package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline: the h1 that agrees with what the page states of itself elsewhere. */
final class Titles {

    private static final double AGREES = 0.5;
    private static final Pattern SITE = Pattern.compile("\\s+[|\\-–—:·•»«›‹/]+\\s+");
    private static final int LONGEST = 60;

    private final List<String> stated = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final String window;
    private final String site;

    Titles(Document document, Head head, StructuredData data, String site) {
        this.site = site;
        data.article().ifPresent(article -> state(StructuredData.text(article, "headline"), "json-ld"));
        state(head.first("og:title"), "meta");
        state(head.first("twitter:title", "dc.title", "sailthru.title", "parsely-title", "title"), "meta");
        data.article().ifPresent(article -> state(StructuredData.text(article, "name"), "json-ld"));
        window = Words.tidy(document.title());
        for (Element heading : document.select("h1")) {
            String text = Words.tidy(heading.text());
            if (!text.isEmpty() && Words.count(text) <= LONGEST) {
                headings.add(text);
            }
        }
    }

    void into(Metadata.Builder metadata) {
        String best = "";
        double most = 0;
        for (String heading : headings) {
            double agreement = stated.stream()
                    .mapToDouble(other -> agreement(heading, other))
                    .max()
                    .orElse(0);
            agreement = Math.max(agreement, agreement(heading, window));
            if (agreement > most + 1e-9) {
                most = agreement;
                best = heading;
            }
        }
        if (most >= AGREES) {
            metadata.title(best, "text");
        } else if (!stated.isEmpty()) {
            metadata.title(withoutSite(stated.get(0)), bases.get(0));
        } else if (headings.size() == 1) {
            metadata.title(headings.get(0), "text");
        } else {
            metadata.title(withoutSite(window), "meta");
        }
    }

    private static double agreement(String heading, String other) {
        return Math.max(
                Likeness.of(heading, other), Words.count(heading) > 3 ? Likeness.inside(heading, other) - 0.1 : 0);
    }

    private void state(String text, String basis) {
        if (!text.isEmpty() && !text.equalsIgnoreCase(site)) {
            stated.add(text);
            bases.add(basis);
        }
    }

    /** A window title without the name of the site before or behind it. */
    private String withoutSite(String title) {
        List<String> parts = new ArrayList<>(List.of(SITE.split(title)));
        if (parts.size() < 2) {
            return title;
        }
        String last = parts.get(parts.size() - 1);
        String first = parts.get(0);
        if (isSite(last, title)) {
            return title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|\\-–—:·•»«›‹/]+$", "");
        }
        if (isSite(first, title)) {
            return title.substring(first.length()).replaceAll("^[\\s|\\-–—:·•»«›‹/]+", "");
        }
        return title;
    }

    private boolean isSite(String part, String title) {
        if (!site.isEmpty() && Likeness.of(part, site) > 0.6) {
            return true;
        }
        int words = Words.count(part);
        return title.endsWith(part) && words <= 4 && Words.count(title) - words >= 3 && title.contains("| " + part);
    }
}

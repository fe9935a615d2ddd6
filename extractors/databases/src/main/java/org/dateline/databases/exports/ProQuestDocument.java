package org.dateline.databases.exports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.ArticleCollector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads one article of ProQuest: the title, fields with labels, the full text behind a label, more fields. */
final class ProQuestDocument {

    private static final Pattern LABEL = Pattern.compile("([\\p{L}][\\p{L} /-]{1,40}):(?:\\s|$)");

    private static final Pattern BLOCK_END = Pattern.compile("(?i)</p>|</div>|<p[\\s>]");
    private static final Pattern MARKED_LABEL =
            Pattern.compile("(?i)<(?:strong|b)(?:\\s[^>]*)?>\\s*([^<:]{2,40}):\\s*</(?:strong|b)>");

    private final Conventions conventions;
    private final Labels labels;

    ProQuestDocument(Conventions conventions) {
        this.conventions = conventions;
        labels = conventions.labels();
    }

    /** Cuts at the labels first, since what lies between them is at times no sound HTML. */
    void page(String html, int record, ArticleCollector articles) {
        Report report = new Report();
        String abstractText = "";
        String label = "";
        int start = 0;
        Matcher next = MARKED_LABEL.matcher(html);
        boolean more = true;
        while (more) {
            more = next.find();
            boolean cut = !more
                    || labels.isKnown(next.group(1)) && (!labels.is("body", label) || labels.is("end", next.group(1)));
            if (cut) {
                Element part = fragment(html.substring(start, more ? next.start() : html.length()));
                if (label.isEmpty()) {
                    title(part, report);
                } else if (labels.is("body", label)) {
                    body(part, report);
                } else if (labels.is("standfirst", label)) {
                    abstractText = Report.clean(part.text());
                } else {
                    field(
                            label,
                            Report.clean(firstBlock(html.substring(start, more ? next.start() : html.length()))),
                            report);
                }
                label = more ? next.group(1) : "";
                start = more ? next.end() : html.length();
            }
        }
        handOver(report, abstractText, record, articles);
    }

    /** A field ends with its paragraph; behind it may stand links. */
    private static String firstBlock(String html) {
        return fragment(BLOCK_END.split(html, 2)[0]).text();
    }

    /** A text holds the tags of a page of its own. */
    private static Element fragment(String html) {
        return Jsoup.parseBodyFragment(html.replaceAll("(?i)</?(?:html|head|body|text)(?:\\s[^>]*)?>", ""))
                .body();
    }

    private static void title(Element part, Report report) {
        part.select("p").eachText().stream()
                .map(Report::clean)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(report::title);
    }

    private static void body(Element part, Report report) {
        List<Element> blocks = part.select("p, li, figcaption");
        if (blocks.isEmpty()) {
            report.text(Pages.lines(part));
        }
        blocks.forEach(block -> report.text(Pages.lines(block)));
    }

    /** How many numbers of documents a page names: one each. */
    int numbers(String html) {
        return (int) MARKED_LABEL
                .matcher(html)
                .results()
                .filter(label -> labels.is("number", label.group(1)))
                .count();
    }

    /** Is this an article, and not what ProQuest says about itself? */
    boolean isDocument(String text) {
        return text.lines().filter(line -> !startingLabel(line).isEmpty()).count() >= 3;
    }

    void text(String document, int record, ArticleCollector articles) {
        Report report = new Report();
        StringBuilder abstractText = new StringBuilder();
        boolean body = false;
        String label = "";
        for (String line : document.lines().toList()) {
            String found = startingLabel(line);
            if (!found.isEmpty() && (!body || labels.is("end", found))) {
                label = found;
                body = labels.is("body", label);
                String value = line.strip().substring(Math.min(line.strip().length(), label.length() + 1));
                if (body) {
                    report.text(value);
                } else if (labels.is("standfirst", label)) {
                    abstractText.append(value);
                } else {
                    field(label, Report.clean(value), report);
                }
            } else if (body) {
                report.text(line);
            } else if (labels.is("standfirst", label)) {
                abstractText.append(' ').append(line);
            } else if (!report.hasTitle()) {
                report.title(line);
            }
        }
        handOver(report, Report.clean(abstractText.toString()), record, articles);
    }

    private String startingLabel(String line) {
        Matcher label = LABEL.matcher(line.strip());
        return label.lookingAt() && labels.isKnown(label.group(1)) ? label.group(1) : "";
    }

    private void field(String label, String value, Report report) {
        if (labels.is("authors", label) && value.contains(",")) {
            report.authors(value, conventions.bylines().inverted(value));
        } else {
            conventions.fields().read(label, value, report);
        }
    }

    /** An abstract that ProQuest took from the text is no standfirst; where the text is missing it is all there is. */
    private void handOver(Report report, String abstractText, int record, ArticleCollector articles) {
        boolean none = abstractText.isEmpty() || labels.is("none", abstractText);
        if (!report.hasText() && !none) {
            report.standfirst(abstractText);
        }
        conventions.handOver(report, record, articles);
    }
}

package org.dateline.databases.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the pages that Nexis saves: comments divide the articles, blocks the fields of an article. */
final class NexisExtractor implements Extractor {

    private static final Pattern COUNTER = Pattern.compile("\\d+ \\p{L}+ \\d+ \\p{L}+");
    private static final Pattern LABEL = Pattern.compile("([\\p{Lu}][\\p{Lu}\\p{M} /-]{1,40}):");
    private static final Pattern RIGHTS = Pattern.compile("(?iu)^(?:copyright|©|\\(c\\))");

    /** How many blocks may stand before the title: the source, its edition, rights, the date. */
    private static final int HEAD = 6;

    private final Labels labels;
    private final LabelledFields fields;

    NexisExtractor(Labels labels, Bylines bylines) {
        this.labels = labels;
        fields = new LabelledFields(labels, bylines);
    }

    @Override
    public String name() {
        return "nexis";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.NEXIS);
    }

    @Override
    public String description() {
        return "Nexis HTML, any interface language: every article; title, outlet, authors, day, section, language; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Pages.read(source);
        List<List<Element>> found = divide(document.body());
        for (int i = 0; i < found.size(); i++) {
            read(found.get(i), i + 1, articles);
        }
        Pages.check(found.size(), promised(document), articles);
    }

    private static OptionalInt promised(Document document) {
        String count = document.select("meta[documents]").attr("documents");
        return count.matches("\\d+") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
    }

    /** The blocks of each article. */
    private static List<List<Element>> divide(Element body) {
        List<List<Element>> articles = new ArrayList<>();
        boolean inside = false;
        for (Node node : body.childNodes()) {
            if (node instanceof Comment comment) {
                boolean begins = comment.getData().contains("<DOCFULL>");
                inside = begins || inside && !comment.getData().contains("</DOCFULL>");
                if (begins) {
                    articles.add(new ArrayList<>());
                }
            } else if (inside
                    && node instanceof Element block
                    && block.tagName().equals("div")) {
                articles.get(articles.size() - 1).add(block);
            }
        }
        return articles;
    }

    private void read(List<Element> blocks, int record, ArticleCollector articles) {
        Report report = new Report();
        int next = head(blocks, report);
        boolean ended = false;
        for (Element block : blocks.subList(next, blocks.size())) {
            String text = Report.clean(block.text());
            Matcher label = LABEL.matcher(text);
            if (label.lookingAt() && isLabel(block, label.group(1))) {
                String value = Report.clean(text.substring(label.end()));
                ended |= report.hasText() && labels.is("end", label.group(1));
                fields.read(label.group(1), value, report);
            } else if (RIGHTS.matcher(text).find() && report.hasText()) {
                ended = true;
            } else if (!ended && !text.isEmpty() && !RIGHTS.matcher(text).find()) {
                body(block, report);
            }
        }
        report.handOver(record, articles);
    }

    /** The source stands first and the date in a block of its own; the title follows. */
    private int head(List<Element> blocks, Report report) {
        boolean named = false;
        boolean dated = false;
        int i = 0;
        for (; i < blocks.size() && i < HEAD + 2; i++) {
            String text = Report.clean(blocks.get(i).text());
            Matcher label = LABEL.matcher(text);
            if (text.isEmpty()
                    || i == 0 && COUNTER.matcher(text).matches()
                    || RIGHTS.matcher(text).find()) {
                continue;
            }
            if (label.lookingAt() && isLabel(blocks.get(i), label.group(1))) {
                return i;
            }
            DateValue date = LabelledFields.date(text);
            if (!named) {
                report.outlet(LabelledFields.outlet(text));
                named = true;
            } else if (!dated && date.isKnown() && text.length() < 100) {
                report.published(date);
                dated = true;
            } else if (dated) {
                report.title(fields.title(text));
                return i + 1;
            }
        }
        return i;
    }

    /** A label is set in bold, alone at the head of its block. */
    private boolean isLabel(Element block, String label) {
        Element first = block.selectFirst("span");
        return labels.isKnown(label)
                || first != null && Report.clean(first.text()).equals(label + ":");
    }

    private static void body(Element block, Report report) {
        List<Element> paragraphs = block.select("p");
        if (paragraphs.isEmpty()) {
            report.text(block.text());
        }
        paragraphs.forEach(paragraph -> report.text(Pages.lines(paragraph).replace('\n', ' ')));
    }
}

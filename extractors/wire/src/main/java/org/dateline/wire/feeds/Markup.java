package org.dateline.wire.feeds;

import java.util.Map;
import java.util.Set;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.PassageKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Lays out the body of a report that is written in HTML or NITF, block by block. */
final class Markup implements NodeVisitor {

    private static final Map<String, PassageKind> KINDS = Map.ofEntries(
            Map.entry("h1", PassageKind.SUBHEAD),
            Map.entry("h2", PassageKind.SUBHEAD),
            Map.entry("h3", PassageKind.SUBHEAD),
            Map.entry("h4", PassageKind.SUBHEAD),
            Map.entry("h5", PassageKind.SUBHEAD),
            Map.entry("h6", PassageKind.SUBHEAD),
            Map.entry("hl2", PassageKind.SUBHEAD),
            Map.entry("li", PassageKind.LIST),
            Map.entry("blockquote", PassageKind.QUOTATION),
            Map.entry("bq", PassageKind.QUOTATION),
            Map.entry("figcaption", PassageKind.CAPTION),
            Map.entry("media-caption", PassageKind.CAPTION));

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "ul", "ol", "tr", "table", "pre", "block", "body", "figure", "dl", "dt",
            "dd", "hr", "media", "note", "aside");

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "form",
            "media-metadata",
            "media-reference",
            "media-producer",
            "img",
            "video",
            "audio",
            "noscript");

    private final ArticleBuilder article;
    private final StringBuilder text = new StringBuilder();
    private PassageKind kind = PassageKind.PARAGRAPH;
    /** How deep inside something that is left out; 0 outside. */
    private int out;

    private Markup(ArticleBuilder article) {
        this.article = article;
    }

    /** Adds the blocks of an element. */
    static void layOut(Element body, ArticleBuilder article) {
        Markup markup = new Markup(article);
        body.traverse(markup);
        markup.flush();
    }

    /** Adds the blocks of HTML, or the lines of plain text where there is no markup in it. */
    static void layOut(String html, ArticleBuilder article) {
        if (html.indexOf('<') < 0) {
            article.paragraphs(
                    Jsoup.parseBodyFragment(html.replace("\n", "<br>")).body().wholeText());
            return;
        }
        boolean blocks = html.contains("<p") || html.contains("<br") || html.contains("<div");
        // WordPress and some feeds separate paragraphs by empty lines only
        String body = blocks ? html : html.replaceAll("\\R\\s*\\R", "<p>");
        layOut(Jsoup.parseBodyFragment(body).body(), article);
    }

    /** The words of a title that may hold markup or entities. */
    static String words(String html) {
        boolean marked = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
        String words = marked ? Jsoup.parseBodyFragment(html).text() : html;
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (out == 0) {
                text.append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            String name = Xml.name(element);
            if (out > 0 || LEFT_OUT.contains(name)) {
                out++;
            } else if (KINDS.containsKey(name)) {
                flush();
                kind = KINDS.get(name);
            } else if (BLOCKS.contains(name)) {
                flushBlock(name);
            } else if (name.equals("br")) {
                flush();
            } else if (name.equals("td") || name.equals("th")) {
                text.append(' ');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (out > 0) {
            out--;
            return;
        }
        String name = Xml.name(element);
        if (KINDS.containsKey(name)) {
            flush();
            kind = PassageKind.PARAGRAPH;
        } else if (BLOCKS.contains(name)) {
            flushBlock(name);
        }
    }

    /** A paragraph inside a quotation or an item of a list is still that. */
    private void flushBlock(String name) {
        flush();
        if (!name.equals("p") && !name.equals("div")) {
            kind = PassageKind.PARAGRAPH;
        }
    }

    private void flush() {
        article.passage(kind, text.toString().replaceAll("[\\s\\u00A0]+", " "));
        text.setLength(0);
    }
}

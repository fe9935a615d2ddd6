package org.dateline.databases.exports;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The text of an article as Europresse laid it out until 2013: what follows the title in the cell, up to whose the rights are. */
final class EuropresseCell {

    private EuropresseCell() {}

    static void text(Element cell, Report report) {
        Element title = cell.selectFirst("[class~=(?i)titreArticle]");
        if (title == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node = title.nextSibling(); node != null; node = node.nextSibling()) {
            boolean block = node instanceof Element element && element.isBlock();
            if (block || node.nodeName().equals("br")) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(words(node));
            if (block) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        lines.add(line.toString());
        for (String text : lines) {
            if (Report.clean(text).startsWith("\u00A9")) {
                return;
            }
            report.text(text);
        }
    }

    private static String words(Node node) {
        return node instanceof Element element
                ? Pages.lines(element)
                : node.outerHtml().isBlank() ? " " : text(node);
    }

    private static String text(Node node) {
        return node instanceof org.jsoup.nodes.TextNode words
                ? words.getWholeText().replaceAll("\\s+", " ")
                : "";
    }
}

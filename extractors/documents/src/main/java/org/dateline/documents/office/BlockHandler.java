package org.dateline.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.PassageKind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that Tika makes of a document and keeps its blocks: headings, paragraphs, list items, cells. */
final class BlockHandler extends DefaultHandler {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BREAKS =
            Set.of("p", "div", "li", "td", "th", "tr", "table", "ul", "ol", "body", "br");
    /** Parts of a document that are not its text. */
    private static final Set<String> ASIDE =
            Set.of("header", "footer", "slide-master-content", "embedded", "package-entry", "comment", "annotation");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private PassageKind kind = PassageKind.PARAGRAPH;
    private boolean inBody;
    private int depth;
    /** The depth of the outermost element that is left out; 0 where there is none. */
    private int asideFrom;

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void startElement(String namespace, String localName, String name, Attributes attributes) {
        depth++;
        String element = localName.toLowerCase(Locale.ROOT);
        String style = attributes.getValue("class") == null
                ? ""
                : attributes.getValue("class").toLowerCase(Locale.ROOT);
        if (asideFrom == 0 && ASIDE.contains(style)) {
            asideFrom = depth;
        }
        if (element.equals("body")) {
            inBody = true;
        } else if (HEADINGS.contains(element) || element.equals("p") && style.equals("title")) {
            flush();
            kind = PassageKind.SUBHEAD;
        } else if (element.equals("li")) {
            flush();
            kind = PassageKind.LIST;
        } else if (BREAKS.contains(element)) {
            flush();
        }
    }

    @Override
    public void endElement(String namespace, String localName, String name) {
        String element = localName.toLowerCase(Locale.ROOT);
        if (HEADINGS.contains(element) || BREAKS.contains(element)) {
            flush();
        }
        if (asideFrom == depth) {
            asideFrom = 0;
        }
        depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody && asideFrom == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    private void flush() {
        for (String line : text.toString().split("\n")) {
            String clean = line.replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!clean.isEmpty()) {
                blocks.add(new Block(kind, clean));
            }
        }
        text.setLength(0);
        kind = PassageKind.PARAGRAPH;
    }
}

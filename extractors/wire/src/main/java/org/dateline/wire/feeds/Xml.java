package org.dateline.wire.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.spi.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads XML, and finds elements by their name without the prefix of its namespace. */
final class Xml {

    private static final int TAIL = 2_048;

    private Xml() {}

    static Document read(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return Jsoup.parse(stream, null, "", Parser.xmlParser());
        }
    }

    /** Does the file end with the end of its first element? A truncated one does not. */
    static boolean isComplete(Source source, Document document) throws IOException {
        Element root = document.firstElementChild();
        if (root == null) {
            return false;
        }
        byte[] tail = new byte[0];
        try (InputStream stream = source.open()) {
            byte[] block = stream.readNBytes(1 << 16);
            while (block.length > 0) {
                byte[] joined = java.util.Arrays.copyOf(tail, tail.length + block.length);
                System.arraycopy(block, 0, joined, tail.length, block.length);
                tail = java.util.Arrays.copyOfRange(joined, Math.max(0, joined.length - TAIL), joined.length);
                block = stream.readNBytes(1 << 16);
            }
        }
        String end = new String(tail, StandardCharsets.ISO_8859_1).replace("\0", "");
        return end.contains("</" + root.tagName())
                || root.childNodeSize() == 0 && end.stripTrailing().endsWith("/>");
    }

    static String name(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The element at the end of a path of names, from parent to child. */
    static Optional<Element> path(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    /** All elements of a name below, in order. */
    static List<Element> all(Element from, String name) {
        List<Element> found = new ArrayList<>();
        from.traverse((node, depth) -> {
            if (node instanceof Element element
                    && element != from
                    && name(element).equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    static Optional<Element> first(Element from, String name) {
        return all(from, name).stream().findFirst();
    }

    /** The words of the first child of a name; empty where there is none. */
    static String text(Element parent, String name) {
        return child(parent, name).map(Xml::text).orElse("");
    }

    /** The words of an element with single blanks between them. */
    static String text(Element element) {
        return element.wholeText().replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}

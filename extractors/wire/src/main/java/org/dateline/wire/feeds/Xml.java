package org.dateline.wire.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads XML, and finds elements by their name without the prefix of its namespace. */
final class Xml {

    private static final int TAIL = 2_048;

    private static final int HEAD = 256;

    /** In bytes: what is longer would not fit into the memory when it is laid out as a tree. */
    private static final int LONGEST = 64 << 20;

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");

    private Xml() {}

    static Document read(Source source) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes(source)), null, "", Parser.xmlParser());
    }

    static byte[] bytes(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("longer than anything that is sent at once: more than " + LONGEST + " bytes");
            }
            return bytes;
        }
    }

    /** In which encoding an XML document is written: by its mark, by its declaration, else UTF-8. */
    static Charset charset(Source source) throws IOException {
        String head;
        try (InputStream stream = source.open()) {
            head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16;
        }
        Matcher stated = ENCODING.matcher(head);
        try {
            return stated.find() && Charset.isSupported(stated.group(1))
                    ? Charset.forName(stated.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException invented) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Does the file end with the end of its first element? A truncated one does not. */
    static boolean isComplete(Source source, Document document) throws IOException {
        Element root = document.firstElementChild();
        return root != null
                && (endsWith(source, "</" + root.tagName()) || root.childNodeSize() == 0 && endsWith(source, "/>"));
    }

    /** Do the last letters of a file hold the end of an element? */
    static boolean endsWith(Source source, String tag) throws IOException {
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
        return new String(tail, StandardCharsets.ISO_8859_1).replace("\0", "").contains(tag);
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

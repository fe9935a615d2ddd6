package org.dateline.documents.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.spi.SafeXml;

/**
 * What the package document states.
 *
 * @param chapters the files of the chapters in reading order, relative to the package document
 * @param terms the values of each Dublin Core term, by its name
 */
record PackageDocument(List<String> chapters, Map<String, List<String>> terms) {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** Where the container document says the package document is. */
    static String location(InputStream container) throws IOException {
        try {
            XMLStreamReader reader = SafeXml.reader(container);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("rootfile")
                        && reader.getAttributeValue(null, "full-path") != null) {
                    return reader.getAttributeValue(null, "full-path");
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("the container document is no XML: " + broken.getMessage(), broken);
        }
        throw new IOException("the container document names no package document");
    }

    static PackageDocument read(InputStream stream) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        List<String> spine = new ArrayList<>();
        Map<String, List<String>> terms = new TreeMap<>();
        try {
            XMLStreamReader reader = SafeXml.reader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element(reader, pages, spine, terms);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("the package document is no XML: " + broken.getMessage(), broken);
        }
        return new PackageDocument(
                spine.stream().filter(pages::containsKey).map(pages::get).toList(), terms);
    }

    private static void element(
            XMLStreamReader reader, Map<String, String> pages, List<String> spine, Map<String, List<String>> terms)
            throws XMLStreamException {
        String name = reader.getLocalName();
        if (DUBLIN_CORE.equals(reader.getNamespaceURI())) {
            terms.computeIfAbsent(name, term -> new ArrayList<>())
                    .add(reader.getElementText().strip());
        } else if (name.equals("item")
                && isPage(reader.getAttributeValue(null, "media-type"))
                && !String.valueOf(reader.getAttributeValue(null, "properties")).contains("nav")) {
            pages.put(
                    String.valueOf(reader.getAttributeValue(null, "id")),
                    String.valueOf(reader.getAttributeValue(null, "href")));
        } else if (name.equals("itemref")) {
            spine.add(String.valueOf(reader.getAttributeValue(null, "idref")));
        }
    }

    private static boolean isPage(@org.jspecify.annotations.Nullable String mediaType) {
        return "application/xhtml+xml".equals(mediaType) || "text/html".equals(mediaType);
    }

    /** The first value of a term; empty where there is none. */
    String term(String name) {
        return terms.getOrDefault(name, List.of("")).get(0);
    }
}

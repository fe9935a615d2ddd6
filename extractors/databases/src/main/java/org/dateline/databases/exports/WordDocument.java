package org.dateline.databases.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.spi.SafeXml;

/** Reads the paragraphs of {@code word/document.xml} one by one. */
final class WordDocument {

    /** In half points. */
    private static final int TITLE = 28;

    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> bookmarks = new ArrayList<>();
    private boolean linked;
    private int size;

    private WordDocument() {}

    static List<WordParagraph> read(InputStream stream) throws IOException {
        WordDocument document = new WordDocument();
        try {
            XMLStreamReader reader = SafeXml.reader(stream);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    document.start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("p")) {
                    document.end();
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("the document is no XML: " + broken.getMessage(), broken);
        }
        return document.paragraphs;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> text.append(reader.getElementText());
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "bookmarkStart" -> bookmarks.add(SafeXml.attribute(reader, "name"));
            case "hyperlink" -> linked = true;
            case "sz" -> size = Math.max(size, number(SafeXml.attribute(reader, "val")));
            default -> {
                // formatting
            }
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private void end() {
        paragraphs.add(new WordParagraph(text.toString(), List.copyOf(bookmarks), linked && size >= TITLE));
        linked = false;
        size = 0;
        text.setLength(0);
        bookmarks.clear();
    }
}

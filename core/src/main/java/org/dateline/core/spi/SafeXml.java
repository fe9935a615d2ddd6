package org.dateline.core.spi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Use this to read XML that somebody else wrote: no document types, no entities of its own, nothing fetched, nothing printed. It is
 * the only place where XML readers are made, so that no plugin can forget one of the switches.
 */
public final class SafeXml {

    /** In bytes: how far into a document its declaration reaches. */
    private static final int HEAD = 256;

    private static final Pattern ENCODING = Pattern.compile("^[^<]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");

    private SafeXml() {}

    /**
     * A reader that gives neighbouring pieces of text as one. Bytes that are not of the encoding which the document states become
     * signs of replacement. The stream stays open when the reader is closed.
     */
    public static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        factory.setXMLReporter((message, kind, about, location) -> {});
        try {
            // decoded here, since the platform prints an error of its own where bytes cannot be decoded
            BufferedInputStream bytes = new BufferedInputStream(stream);
            return factory.createXMLStreamReader(new InputStreamReader(bytes, encoding(bytes)));
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    /** By the byte order mark, which is passed over, else by the declaration, else UTF-8. */
    private static Charset encoding(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16;
        }
        if (latin.startsWith("\u00EF\u00BB\u00BF")) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        Matcher stated = ENCODING.matcher(latin);
        try {
            return stated.find() && Charset.isSupported(stated.group(1))
                    ? Charset.forName(stated.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException invented) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The value of an attribute by its local name; empty where there is none. */
    public static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}

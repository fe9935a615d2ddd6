package org.dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML element by element, without document types and entities. */
final class Xml {

    private Xml() {}

    /** Takes the elements as they come. */
    interface Elements {

        void begin(String name, XMLStreamReader element);

        /** @param text all the text since the last beginning or end of an element */
        void end(String name, String text);
    }

    static void read(InputStream in, Elements elements) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.setLength(0);
                        elements.begin(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        elements.end(reader.getLocalName(), text.toString());
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    default -> {
                        // comments and the like hold no evidence
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }
}

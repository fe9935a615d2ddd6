package org.dateline.core.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

    private static String text(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // up to the root
        }
        return SafeXml.attribute(reader, "by") + ": " + reader.getElementText();
    }

    @Test
    void readsWhatTheDeclarationOrTheMarkSays() throws XMLStreamException {
        for (String name : List.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1251")) {
            String word = name.equals("windows-1251") ? "\u041B\u0443\u043D\u0434" : "Malm\u00F6";
            String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a by=\"Ada\">" + word + "</a>";
            assertEquals("Ada: " + word, text(xml.getBytes(Charset.forName(name))), name);
        }
        assertEquals("Ada: Lund", text("\uFEFF<a by='Ada'>Lund</a>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void knowsNoEntitiesOfTheDocumentAndFetchesNothing() throws XMLStreamException {
        String internal = "<!DOCTYPE a [<!ENTITY bomb \"Lund\">]><a>&bomb;</a>";
        assertThrows(XMLStreamException.class, () -> text(internal.getBytes(StandardCharsets.UTF_8)));
        String external = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>Lund</a>";
        assertEquals(": Lund", text(external.getBytes(StandardCharsets.UTF_8)));
    }
}

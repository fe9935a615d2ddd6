package org.dateline.graphml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.networks.Shape;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class GraphmlExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new GraphmlExporter(TextPolicy.EVIDENCE, List.of(Shape.values()));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) throws IOException {
        Map<String, String> names = new HashMap<>();
        corpus.entities().forEach(entity -> names.put(entity.id(), lines(WellFormed.xml(entity.name()))));
        for (String file : files.names()) {
            Document document = parse(files.bytes(file));
            Map<String, String> labels = new HashMap<>();
            for (Element node : elements(document, "node")) {
                Element label = (Element) node.getElementsByTagName("data").item(0);
                assertEquals("node_label", label.getAttribute("key"));
                labels.put(node.getAttribute("id"), label.getTextContent());
                String name = names.getOrDefault(node.getAttribute("id"), label.getTextContent());
                assertEquals(name, label.getTextContent());
            }
            for (Element edge : elements(document, "edge")) {
                assertTrue(labels.containsKey(edge.getAttribute("source")));
                assertTrue(labels.containsKey(edge.getAttribute("target")));
            }
        }
    }

    /** Every XML parser makes line feeds of other line breaks. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Document parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError(broken);
        }
    }
}

package org.dateline.gexf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Entity;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.networks.Shape;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class GexfExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new GexfExporter(TextPolicy.EVIDENCE, List.of(Shape.values()), GexfVersion.V1_3);
    }

    private static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) {
        List<String> names =
                corpus.entities().map(Entity::name).map(GexfWriter::attribute).toList();
        for (String file : files.names()) {
            Document document = parse(files.bytes(file));
            Set<String> ids = new HashSet<>();
            for (Element node : elements(document, "node")) {
                assertTrue(ids.add(node.getAttribute("id")), "twice the same node");
            }
            Set<String> edges = new HashSet<>();
            for (Element edge : elements(document, "edge")) {
                assertTrue(ids.contains(edge.getAttribute("source")), "no such node");
                assertTrue(ids.contains(edge.getAttribute("target")), "no such node");
                assertTrue(edges.add(List.of("source", "target", "kind").stream()
                        .map(edge::getAttribute)
                        .collect(Collectors.joining(" "))));
            }
            Set<String> declared = elements(document, "attribute").stream()
                    .map(attribute -> attribute.getAttribute("id"))
                    .collect(Collectors.toSet());
            elements(document, "attvalue").forEach(value -> assertTrue(declared.contains(value.getAttribute("for"))));
            Set<String> labels = elements(document, "node").stream()
                    .filter(node -> node.getAttribute("id").startsWith("n"))
                    .map(node -> node.getAttribute("label"))
                    .collect(Collectors.toSet());
            assertTrue(names.containsAll(labels), "every label is the name of an entity");
        }
    }

    private static Document small(Shape shape) throws IOException {
        MemorySink files = new MemorySink();
        new GexfExporter(TextPolicy.EVIDENCE, List.of(shape), GexfVersion.V1_3).export(SampleCorpus.small(), files);
        return parse(files.bytes(shape.code() + ".gexf"));
    }

    @Test
    void mergesEventsOfOneKindBetweenTwoActors() throws IOException {
        List<Element> edges = elements(small(Shape.ACTORS), "edge");
        // in each of two stories: a meeting both ways, a threat and a pledge, and the arrest of nobody's entity
        assertEquals(
                List.of("AGREE", "CONSULT", "THREATEN", "CONSULT", "COERCE"),
                edges.stream().limit(5).map(edge -> edge.getAttribute("kind")).toList());
        assertEquals("3", edges.get(2).getAttribute("weight"), "three outlets report a threat each");
        assertEquals(10, edges.size());
        assertTrue(edges.stream().noneMatch(edge -> edge.getAttribute("kind").equals("ASSAULT")), "denied");
    }

    @Test
    void nothingIsMergedInTheNetworkOfEvents() throws IOException {
        long events = SampleCorpus.small().events().count();
        Document document = small(Shape.EVENTS);
        assertEquals(
                events,
                elements(document, "node").stream()
                        .filter(node -> node.getAttribute("id").startsWith("e"))
                        .count());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeHasNodesAndEdges(Shape shape) throws IOException {
        Document document = small(shape);
        assertFalse(elements(document, "node").isEmpty());
        assertFalse(elements(document, "edge").isEmpty());
        assertEquals(2, elements(document, "attributes").size());
    }

    @Test
    void writesTheOlderVersion() throws IOException {
        MemorySink files = new MemorySink();
        new GexfExporter(TextPolicy.EVIDENCE, List.of(Shape.ACTORS), GexfVersion.V1_2)
                .export(SampleCorpus.small(), files);
        Element root = parse(files.bytes("actors.gexf")).getDocumentElement();
        assertEquals("http://www.gexf.net/1.2draft", root.getNamespaceURI());
        assertThrows(IllegalArgumentException.class, () -> GexfVersion.of("2"));
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        Function<String, String> text = GexfWriter::attribute;
        assertEquals("a\uFFFDb\uFFFD🌍 \uFFFD", text.apply("a\u0000b\uD800🌍\n\uFFFF"));
    }
}

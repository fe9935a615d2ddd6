package org.dateline.graphml;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.core.model.WellFormed;
import org.dateline.networks.Attribute;
import org.dateline.networks.Edge;
import org.dateline.networks.Layout;
import org.dateline.networks.Network;
import org.dateline.networks.Node;

/** Writes a network; parallel edges of different kinds stay apart, and every node has its place in the picture. */
final class GraphmlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    GraphmlWriter(Writer out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }

    void write(Network network) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("node", new Attribute("label", String.class));
        key("node", new Attribute("x", Double.class));
        key("node", new Attribute("y", Double.class));
        keys("node", Network.NODE_ATTRIBUTES);
        key("edge", new Attribute("weight", Integer.class));
        keys("edge", Network.EDGE_ATTRIBUTES);
        start("graph");
        xml.writeAttribute("id", network.shape().code());
        xml.writeAttribute("edgedefault", network.shape().isDirected() ? "directed" : "undirected");
        nodes(network);
        int number = 0;
        for (Edge edge : network.edges()) {
            number++;
            edge(edge, number);
        }
        end();
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void keys(String of, List<Attribute> attributes) throws XMLStreamException {
        for (Attribute attribute : attributes) {
            key(of, attribute);
        }
    }

    private void key(String of, Attribute attribute) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "_" + attribute.name());
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", attribute.name());
        xml.writeAttribute("attr.type", type(attribute));
    }

    private static String type(Attribute attribute) {
        if (attribute.type() == Integer.class) {
            return "int";
        }
        return attribute.type() == Double.class ? "double" : "string";
    }

    private void nodes(Network network) throws XMLStreamException {
        Layout layout = Layout.of(network);
        for (Node node : network.nodes()) {
            start("node");
            xml.writeAttribute("id", node.id());
            value("node", "label", node.label());
            value("node", "x", layout.x(node));
            value("node", "y", layout.y(node));
            values("node", node.attributes());
            end();
        }
    }

    private void edge(Edge edge, int number) throws XMLStreamException {
        start("edge");
        xml.writeAttribute("id", "e" + number);
        xml.writeAttribute("source", edge.source());
        xml.writeAttribute("target", edge.target());
        value("edge", "weight", edge.weight());
        values("edge", edge.attributes());
        end();
    }

    private void values(String of, Map<String, Object> values) throws XMLStreamException {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            value(of, value.getKey(), value.getValue());
        }
    }

    private void value(String of, String name, Object value) throws XMLStreamException {
        start("data");
        xml.writeAttribute("key", of + "_" + name);
        boolean decimal = value instanceof Double;
        xml.writeCharacters(decimal ? decimal((Double) value) : WellFormed.xml(value.toString()));
        xml.writeEndElement();
    }

    private static String decimal(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}

package org.dateline.gexf;

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

/**
 * Writes a network in the profile that Gephi, graphology-gexf and networkx all read whole: one block of attributes a class whose
 * ids are their titles, edges with spells and with plain dates beside them, colours as red, green and blue.
 */
final class GexfWriter {

    private final XMLStreamWriter xml;
    private final GexfVersion version;

    GexfWriter(Writer out, GexfVersion version) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        this.version = version;
    }

    void write(Network network) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line("gexf");
        xml.writeDefaultNamespace(version.namespace());
        xml.writeNamespace("viz", version.viz());
        xml.writeAttribute("version", version.number());
        line("meta");
        text("creator", "Dateline");
        text("description", "a network of " + network.shape().code() + " found in news reports");
        end();
        line("graph");
        xml.writeAttribute("mode", "dynamic");
        xml.writeAttribute("defaultedgetype", network.shape().isDirected() ? "directed" : "undirected");
        xml.writeAttribute("timeformat", "date");
        if (version == GexfVersion.V1_3) {
            xml.writeAttribute("timerepresentation", "interval");
        }
        attributes("node", Network.NODE_ATTRIBUTES);
        attributes("edge", Network.EDGE_ATTRIBUTES);
        nodes(network);
        edges(network.edges());
        end();
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void attributes(String of, List<Attribute> attributes) throws XMLStreamException {
        line("attributes");
        xml.writeAttribute("class", of);
        xml.writeAttribute("mode", "static");
        for (Attribute attribute : attributes) {
            empty("attribute");
            xml.writeAttribute("id", attribute.name());
            xml.writeAttribute("title", attribute.name());
            xml.writeAttribute("type", type(attribute));
        }
        end();
    }

    private static String type(Attribute attribute) {
        if (attribute.type() == Integer.class) {
            return "integer";
        }
        return attribute.type() == Double.class ? "double" : "string";
    }

    private void nodes(Network network) throws XMLStreamException {
        Layout layout = Layout.of(network);
        line("nodes");
        for (Node node : network.nodes()) {
            line("node");
            xml.writeAttribute("id", attribute(node.id()));
            xml.writeAttribute("label", attribute(node.label()));
            values(node.attributes());
            Colour.ofNode(node.kind()).write(xml, version.viz());
            viz("position");
            xml.writeAttribute("x", decimal(layout.x(node)));
            xml.writeAttribute("y", decimal(layout.y(node)));
            xml.writeAttribute("z", "0");
            viz("size");
            xml.writeAttribute("value", decimal(size(node)));
            end();
        }
        end();
    }

    /** Grows with the root of the mentions, events or reports, so that areas can be compared. */
    private static double size(Node node) {
        Map<String, Object> known = node.attributes();
        Object count =
                known.getOrDefault("n_events", known.getOrDefault("n_reports", known.getOrDefault("n_mentions", 1)));
        return Math.rint(80 + 40 * Math.sqrt((Integer) count)) / 10;
    }

    private void edges(List<Edge> edges) throws XMLStreamException {
        line("edges");
        int number = 0;
        for (Edge edge : edges) {
            number++;
            line("edge");
            xml.writeAttribute("id", "e" + number);
            xml.writeAttribute("source", attribute(edge.source()));
            xml.writeAttribute("target", attribute(edge.target()));
            xml.writeAttribute("label", attribute(edge.kind()));
            if (version == GexfVersion.V1_3) {
                xml.writeAttribute("kind", attribute(edge.kind()));
            }
            xml.writeAttribute("weight", Integer.toString(edge.weight()));
            values(edge.attributes());
            spells(edge.spells());
            Colour.ofEdge(edge).write(xml, version.viz());
            end();
        }
        end();
    }

    private void values(Map<String, Object> values) throws XMLStreamException {
        if (values.isEmpty()) {
            return;
        }
        line("attvalues");
        for (Map.Entry<String, Object> value : values.entrySet()) {
            empty("attvalue");
            xml.writeAttribute("for", value.getKey());
            Object is = value.getValue();
            xml.writeAttribute("value", is instanceof Double number ? decimal(number) : attribute(is.toString()));
        }
        end();
    }

    private void spells(List<Edge.Spell> spells) throws XMLStreamException {
        if (spells.isEmpty()) {
            return;
        }
        line("spells");
        for (Edge.Spell spell : spells) {
            empty("spell");
            xml.writeAttribute("start", spell.first().toString());
            xml.writeAttribute("end", spell.last().toString());
        }
        end();
    }

    private void viz(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("viz", name, version.viz());
    }

    /** Line breaks and tabs, which every parser turns into blanks, become blanks. */
    static String attribute(String text) {
        return WellFormed.xml(text).replaceAll("[\\t\\n\\r]", " ");
    }

    private static String decimal(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void text(String name, String words) throws XMLStreamException {
        line(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void line(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void empty(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}

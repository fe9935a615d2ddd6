package org.dateline.gexf;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.networks.Edge;

/** A colour. Those of the nodes are told apart by colour-blind readers too (after Okabe and Ito, 2008). */
record Colour(int red, int green, int blue) {

    private static final Colour GREY = new Colour(120, 120, 120);

    static Colour ofNode(String kind) {
        return switch (kind) {
            case "person" -> new Colour(0, 114, 178);
            case "organization" -> new Colour(213, 94, 0);
            case "group" -> new Colour(204, 121, 167);
            case "place" -> new Colour(0, 158, 115);
            case "event" -> new Colour(230, 159, 0);
            case "outlet" -> new Colour(86, 180, 233);
            default -> GREY;
        };
    }

    /** Cooperation is blue, conflict red, the material kind darker. */
    static Colour ofEdge(Edge edge) {
        return switch (edge.attributes().getOrDefault("quad_class", 0).toString()) {
            case "1" -> new Colour(146, 197, 222);
            case "2" -> new Colour(5, 113, 176);
            case "3" -> new Colour(244, 165, 130);
            case "4" -> new Colour(202, 0, 32);
            default -> new Colour(170, 170, 170);
        };
    }

    void write(XMLStreamWriter xml, String namespace) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("viz", "color", namespace);
        xml.writeAttribute("r", Integer.toString(red));
        xml.writeAttribute("g", Integer.toString(green));
        xml.writeAttribute("b", Integer.toString(blue));
    }
}

package org.dateline.networks;

import java.util.List;

/**
 * A network.
 *
 * @param nodes by id
 * @param edges by source, target and kind; undirected ones have the smaller id as source
 */
public record Network(Shape shape, List<Node> nodes, List<Edge> edges) {

    /** What nodes may have beside label and kind. */
    public static final List<Attribute> NODE_ATTRIBUTES = List.of(
            Attribute.text("kind"),
            Attribute.text("country"),
            Attribute.text("sector"),
            Attribute.text("role"),
            Attribute.text("type"),
            Attribute.text("status"),
            Attribute.text("date"),
            Attribute.count("n_mentions"),
            Attribute.count("n_articles"),
            Attribute.count("n_events"),
            Attribute.count("n_reports"),
            Attribute.count("n_outlets"),
            Attribute.number("lat"),
            Attribute.number("lng"));

    /** What edges may have beside kind and weight. */
    public static final List<Attribute> EDGE_ATTRIBUTES = List.of(
            Attribute.text("kind"),
            Attribute.text("first_date"),
            Attribute.text("last_date"),
            Attribute.count("n_events"),
            Attribute.count("n_reports"),
            Attribute.count("n_outlets"),
            Attribute.count("quad_class"),
            Attribute.number("intensity"),
            Attribute.text("article"),
            Attribute.count("start"),
            Attribute.count("end"),
            Attribute.text("text"));

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}

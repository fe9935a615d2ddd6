package org.dateline.graphml;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.networks.Shape;

/** Networks as GraphML. Option {@code graphml.shape} (actors, events, mentions, quotes; several joined by commas). */
public final class GraphmlPlugin implements Plugin {

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String description() {
        return "writes networks of actors, events, mentions or quotes as GraphML, for igraph and Cytoscape";
    }

    @Override
    public Set<String> options() {
        return Set.of("shape");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        List<Shape> shapes = List.of(options.text("shape", "actors").split(",")).stream()
                .map(String::strip)
                .map(Shape::of)
                .distinct()
                .toList();
        return List.of(new GraphmlExporter(options.textPolicy(), shapes));
    }
}

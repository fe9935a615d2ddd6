package org.dateline.gexf;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.networks.Shape;

/**
 * Networks as GEXF.
 *
 * <p>Options: {@code gexf.shape} (actors, events, mentions, quotes; several may be given, joined by commas) says what is a node;
 * {@code gexf.version} (1.3, 1.2) is for readers that know only the older form, such as networkx before 3.5.
 */
public final class GexfPlugin implements Plugin {

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String description() {
        return "writes networks of actors, events, mentions or quotes as GEXF, for Gephi, Gephi Lite and networkx";
    }

    @Override
    public Set<String> options() {
        return Set.of("shape", "version");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        List<Shape> shapes = List.of(options.text("shape", "actors").split(",")).stream()
                .map(String::strip)
                .map(Shape::of)
                .distinct()
                .toList();
        return List.of(new GexfExporter(options.textPolicy(), shapes, GexfVersion.of(options.text("version", "1.3"))));
    }
}

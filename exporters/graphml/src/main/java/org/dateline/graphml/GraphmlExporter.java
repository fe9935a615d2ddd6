package org.dateline.graphml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;
import org.dateline.networks.Network;
import org.dateline.networks.Networks;
import org.dateline.networks.Shape;

/** Writes one GraphML file for each shape that is asked for. */
final class GraphmlExporter implements Exporter {

    private final List<Shape> shapes;
    private final TextPolicy policy;

    GraphmlExporter(TextPolicy policy, List<Shape> shapes) {
        this.policy = policy;
        this.shapes = shapes;
    }

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String description() {
        return "networks for programs that read no GEXF";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        for (Shape shape : shapes) {
            Network network = Networks.of(corpus, shape, policy);
            // a plain Writer: given a stream, the JDK's writer breaks characters outside the basic plane
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(sink.create(shape.code() + ".graphml"), StandardCharsets.UTF_8))) {
                new GraphmlWriter(out).write(network);
            } catch (XMLStreamException unwritable) {
                throw new IOException(unwritable);
            }
        }
    }
}

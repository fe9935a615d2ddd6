package org.dateline.gexf;

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

/** Writes one GEXF file for each shape that is asked for. */
final class GexfExporter implements Exporter {

    private final List<Shape> shapes;
    private final TextPolicy policy;
    private final GexfVersion version;

    GexfExporter(TextPolicy policy, List<Shape> shapes, GexfVersion version) {
        this.policy = policy;
        this.shapes = shapes;
        this.version = version;
    }

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String description() {
        return "networks with time, place and layout (GEXF " + version.number() + ")";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        for (Shape shape : shapes) {
            Network network = Networks.of(corpus, shape, policy);
            // a plain Writer: given a stream, the JDK's writer breaks characters outside the basic plane
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(sink.create(shape.code() + ".gexf"), StandardCharsets.UTF_8))) {
                new GexfWriter(out, version).write(network);
            } catch (XMLStreamException unwritable) {
                throw new IOException(unwritable);
            }
        }
    }
}

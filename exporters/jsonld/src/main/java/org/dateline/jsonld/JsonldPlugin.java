package org.dateline.jsonld;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Linked data.
 *
 * <p>Option {@code jsonld.format}: {@code jsonld} (one document, the default), {@code lines} (one thing a line, each a document),
 * {@code turtle}, {@code nquads}; several may be given, joined by commas.
 */
public final class JsonldPlugin implements Plugin {

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String description() {
        return "writes linked data: JSON-LD, Turtle and N-Quads in the terms of SEM, schema.org, PROV-O and Web Annotation";
    }

    @Override
    public Set<String> options() {
        return Set.of("format");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        List<Syntax> syntaxes = List.of(options.text("format", "jsonld").split(",")).stream()
                .map(String::strip)
                .map(Syntax::of)
                .distinct()
                .toList();
        return List.of(new JsonldExporter(options.textPolicy(), syntaxes));
    }
}

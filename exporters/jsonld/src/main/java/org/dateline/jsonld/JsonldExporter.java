package org.dateline.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;

/** Writes the corpus in each syntax that is asked for, and beside it the shapes that it keeps. */
final class JsonldExporter implements Exporter {

    private static final String SHAPES = "shapes.ttl";

    private final TextPolicy policy;
    private final List<Syntax> syntaxes;

    JsonldExporter(TextPolicy policy, List<Syntax> syntaxes) {
        this.policy = policy;
        this.syntaxes = syntaxes;
    }

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String description() {
        return "linked data: events, who says so, on which words, made by what";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        for (Syntax syntax : syntaxes) {
            try (OutputStream out = sink.create(syntax.fileName());
                    ThingWriter writer = syntax.writer(out)) {
                new CorpusThings(corpus, policy).write(writer);
            }
        }
        try (InputStream in = JsonldExporter.class.getResourceAsStream(SHAPES);
                OutputStream out = sink.create(SHAPES)) {
            if (in == null) {
                throw new IllegalStateException(SHAPES + " is missing beside " + JsonldExporter.class);
            }
            in.transferTo(out);
        }
    }
}

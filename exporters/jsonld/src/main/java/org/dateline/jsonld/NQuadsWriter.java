package org.dateline.jsonld;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** N-Quads: one statement a line, in the default graph. */
final class NQuadsWriter implements ThingWriter {

    private final Writer out;
    private int unnamed;

    NQuadsWriter(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Thing thing) throws IOException {
        write(name(thing.id()), thing);
    }

    private void write(String subject, Thing thing) throws IOException {
        for (String type : thing.types()) {
            statement(subject, "rdf:type", name(type));
        }
        for (Thing.Property property : thing.properties()) {
            Value value = property.value();
            if (value instanceof Value.Reference reference) {
                statement(subject, property.name(), name(reference.id()));
            } else if (value instanceof Value.Literal literal) {
                String datatype = literal.datatype().isEmpty() ? "" : "^^" + name(literal.datatype());
                statement(subject, property.name(), Turtle.quote(literal.text()) + datatype);
            } else if (value instanceof Thing inner) {
                String node = inner.id().isEmpty() ? "_:b" + ++unnamed : name(inner.id());
                statement(subject, property.name(), node);
                write(node, inner);
            }
        }
    }

    private void statement(String subject, String predicate, String object) throws IOException {
        out.write(subject + " " + name(predicate) + " " + object + " .\n");
    }

    private static String name(String name) {
        return "<" + Prefixes.expand(name) + ">";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

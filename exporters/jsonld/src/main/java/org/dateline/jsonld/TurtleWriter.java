package org.dateline.jsonld;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Turtle. Names stand in full where a prefix would need escapes. */
final class TurtleWriter implements ThingWriter {

    private final Writer out;
    /** Things with a name that stand inside another, which Turtle cannot nest. */
    private final Deque<Thing> later = new ArrayDeque<>();

    TurtleWriter(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    public void write(Thing thing) throws IOException {
        later.add(thing);
        while (!later.isEmpty()) {
            Thing next = later.remove();
            out.write("\n" + name(next.id()));
            writeProperties(next, "    ");
            out.write(" .\n");
        }
    }

    private void writeProperties(Thing thing, String indent) throws IOException {
        String separator = "";
        for (String type : thing.types()) {
            out.write(separator.isEmpty() ? " a " + type : ", " + type);
            separator = " ;";
        }
        for (Thing.Property property : thing.properties()) {
            out.write(separator + "\n" + indent + property.name() + " ");
            write(property.value(), indent);
            separator = " ;";
        }
    }

    private void write(Value value, String indent) throws IOException {
        if (value instanceof Value.Reference reference) {
            out.write(name(reference.id()));
        } else if (value instanceof Value.Literal literal) {
            out.write(Turtle.quote(literal.text()));
            out.write(literal.datatype().isEmpty() ? "" : "^^" + literal.datatype());
        } else if (value instanceof Thing thing && !thing.id().isEmpty()) {
            out.write(name(thing.id()));
            later.add(thing);
        } else if (value instanceof Thing thing) {
            out.write("[");
            writeProperties(thing, indent + "    ");
            out.write(" ]");
        }
    }

    private static String name(String name) {
        boolean plain = name.matches("[a-z]+:[A-Za-z0-9_][A-Za-z0-9_-]*")
                && Prefixes.all().containsKey(name.substring(0, name.indexOf(':')));
        return plain ? name : "<" + Prefixes.expand(name) + ">";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

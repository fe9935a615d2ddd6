package org.dateline.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.WellFormed;

/**
 * A node of linked data with its properties, in their order.
 *
 * @param id with a prefix; empty for a node without a name
 * @param types with prefixes
 */
record Thing(String id, List<String> types, List<Property> properties) implements Value {

    /** @param name with a prefix */
    record Property(String name, Value value) {}

    /** A thing of the corpus; whatever its id has in it becomes a valid address. */
    static Builder named(String id, String... types) {
        return new Builder(name("id:", id), List.of(types));
    }

    static Builder unnamed(String... types) {
        return new Builder("", List.of(types));
    }

    /** A name with a prefix; what an address cannot hold is percent-encoded. */
    static String name(String prefix, String local) {
        StringBuilder name = new StringBuilder(prefix);
        for (byte unit : WellFormed.text(local).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit >= '0' && unit <= '9'
                    || unit >= 'A' && unit <= 'Z'
                    || unit >= 'a' && unit <= 'z'
                    || unit == '-'
                    || unit == '_'
                    || unit == ':';
            name.append(plain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "%%%02X", unit));
        }
        return name.toString();
    }

    /** Collects properties; what is empty is left out. */
    static final class Builder {

        private final String id;
        private final List<String> types;
        private final List<Property> properties = new ArrayList<>();

        private Builder(String id, List<String> types) {
            this.id = id;
            this.types = types;
        }

        Builder text(String name, String words) {
            return words.isEmpty() ? this : literal(name, words, "");
        }

        Builder texts(String name, List<String> all) {
            all.forEach(words -> text(name, words));
            return this;
        }

        Builder number(String name, int number) {
            return literal(name, Integer.toString(number), "xsd:integer");
        }

        Builder number(String name, double number) {
            return Double.isFinite(number) ? literal(name, Double.toString(number), "xsd:double") : this;
        }

        Builder flag(String name, boolean flag) {
            return literal(name, Boolean.toString(flag), "xsd:boolean");
        }

        Builder literal(String name, String text, String datatype) {
            properties.add(new Property(name, new Literal(WellFormed.text(text), datatype)));
            return this;
        }

        /** A thing of the corpus by its id. */
        Builder link(String name, String otherId) {
            return otherId.isEmpty() ? this : term(name, Thing.name("id:", otherId));
        }

        /** A term with its prefix, or a whole address. */
        Builder term(String name, String term) {
            properties.add(new Property(name, new Reference(term)));
            return this;
        }

        Builder thing(String name, Thing thing) {
            properties.add(new Property(name, thing));
            return this;
        }

        Builder when(boolean condition, java.util.function.UnaryOperator<Builder> more) {
            return condition ? more.apply(this) : this;
        }

        Thing build() {
            return new Thing(id, types, List.copyOf(properties));
        }
    }
}

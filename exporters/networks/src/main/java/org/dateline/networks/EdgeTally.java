package org.dateline.networks;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Event;

/** Counts what becomes one edge. */
final class EdgeTally {

    private final Days days = new Days();
    private final BitSet outlets = new BitSet();
    private Optional<Evidence> evidence = Optional.empty();
    private int weight;
    private int events;
    private int reports;
    private int quadClass;
    private double intensity;

    void add(DateValue date) {
        weight++;
        days.add(date);
    }

    void add(Event event) {
        add(event.date());
        events++;
        reports += event.reports().size();
        Coding coding = event.coding();
        quadClass = coding.quadClass();
        intensity += coding.intensity();
    }

    /** The first evidence stays; the corpus is always read in the same order. */
    void rest(Supplier<Evidence> on) {
        if (evidence.isEmpty()) {
            evidence = Optional.of(on.get());
        }
    }

    void addOutlet(int outlet) {
        outlets.set(outlet);
    }

    Edge edge(String source, String target, String kind) {
        List<Edge.Spell> spells = days.united();
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put("kind", kind);
        if (!spells.isEmpty()) {
            attributes.put("first_date", spells.get(0).first().toString());
            attributes.put("last_date", spells.get(spells.size() - 1).last().toString());
        }
        if (events > 0) {
            attributes.put("n_events", events);
            attributes.put("n_reports", reports);
            attributes.put("intensity", intensity / events);
            if (quadClass > 0) {
                attributes.put("quad_class", quadClass);
            }
        }
        if (!outlets.isEmpty()) {
            attributes.put("n_outlets", outlets.cardinality());
        }
        evidence.ifPresent(words -> words.addTo(attributes));
        return new Edge(source, target, kind, weight, spells, attributes);
    }
}

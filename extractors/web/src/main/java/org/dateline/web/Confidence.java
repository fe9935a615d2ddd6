package org.dateline.web;

import java.util.HashMap;
import java.util.Map;

/** How likely it is that a body was read as it should be, by the weights of {@code confidence.tsv}. */
final class Confidence {

    private static final String CONSTANT = "constant";

    private static final Confidence BUNDLED = new Confidence();

    private final Map<String, Double> weights = new HashMap<>();

    private Confidence() {
        for (String[] row : Table.rows("confidence.tsv", 2)) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
    }

    static Confidence bundled() {
        return BUNDLED;
    }

    /** Between 0 and 1. */
    double of(Traits traits) {
        return of(traits.byName());
    }

    /** By the names of the traits. */
    double of(Map<String, Double> traits) {
        double sum = weights.getOrDefault(CONSTANT, 0.0);
        for (Map.Entry<String, Double> trait : traits.entrySet()) {
            sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

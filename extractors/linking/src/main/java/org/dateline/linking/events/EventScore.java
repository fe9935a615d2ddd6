package org.dateline.linking.events;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How likely two reports are of one event: a logistic function of what speaks for and against it. */
final class EventScore {

    private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    private final Stems stems;
    private final Rarity rarity;

    EventScore(Stems stems, Rarity rarity) {
        this.stems = stems;
        this.rarity = rarity;
        Map<String, Feature> byCode = new TreeMap<>();
        for (Feature feature : Feature.values()) {
            byCode.put(feature.code(), feature);
        }
        for (String[] row : Rows.of("weights.tsv")) {
            weights.put(Objects.requireNonNull(byCode.get(row[0]), row[0]), Double.parseDouble(row[1]));
        }
    }

    /** Between 0 and 1. */
    double of(ReportDigest a, ReportDigest b) {
        double sum = 0;
        for (Map.Entry<Feature, Double> entry :
                Comparison.of(a, b, stems, rarity).entrySet()) {
            sum += entry.getValue() * weights.getOrDefault(entry.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

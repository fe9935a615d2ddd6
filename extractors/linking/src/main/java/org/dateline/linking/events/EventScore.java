package org.dateline.linking.events;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How likely two reports are of one event: a logistic function of what speaks for and against it. */
final class EventScore {

    private static final int CONTEXT = Feature.CONTEXT.ordinal();

    /** What rounding may add to a sum of all features, with room to spare. */
    private static final double ROUNDING = 1e-9;

    private final double[] weights = new double[Feature.values().length];
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
            Feature feature = Objects.requireNonNull(byCode.get(row[0]), row[0]);
            weights[feature.ordinal()] = Double.parseDouble(row[1]);
        }
    }

    /** Between 0 and 1. */
    double of(ReportDigest a, ReportDigest b) {
        return of(a, b, 0);
    }

    /** Between 0 and 1; it may be 0 where it is less than the least that is asked for. */
    double of(ReportDigest a, ReportDigest b, double least) {
        double[] found = Comparison.of(a, b, stems, rarity);
        double most = sum(found) + Math.max(0, weights[CONTEXT]);
        if (logistic(most) < least - ROUNDING) {
            return 0;
        }
        found[CONTEXT] = a.context().share(b.context());
        return logistic(sum(found));
    }

    private double sum(double[] found) {
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            sum += found[i] * weights[i];
        }
        return sum;
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}

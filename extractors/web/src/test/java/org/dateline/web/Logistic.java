package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A logistic regression by gradient ascent on standardised values, without chance. Few examples teach accidents: a ridge pulls each weight
 * towards a small one in the direction that is known beforehand, and none may turn against it.
 */
final class Logistic {

    private static final int ROUNDS = 20000;
    private static final double STEP = 0.5;
    private static final double RIDGE = 20;
    private static final double EXPECTED = 0.3;

    private final List<String> names;
    private final double[] weights;
    private final double constant;

    private Logistic(List<String> names, double[] weights, double constant) {
        this.names = names;
        this.weights = weights;
        this.constant = constant;
    }

    static Logistic train(List<Map<String, Double>> examples, boolean[] good, Set<String> inFavour) {
        List<String> names = new ArrayList<>(examples.get(0).keySet());
        int n = examples.size();
        double[] mean = new double[names.size()];
        double[] deviation = new double[names.size()];
        double[][] values = new double[n][names.size()];
        for (int j = 0; j < names.size(); j++) {
            String name = names.get(j);
            mean[j] = examples.stream()
                    .mapToDouble(traits -> traits.get(name))
                    .average()
                    .orElse(0);
            double average = mean[j];
            deviation[j] = Math.sqrt(examples.stream()
                            .mapToDouble(traits -> Math.pow(traits.get(name) - average, 2))
                            .average()
                            .orElse(0))
                    + 1e-9;
            for (int i = 0; i < n; i++) {
                values[i][j] = (examples.get(i).get(name) - mean[j]) / deviation[j];
            }
        }
        double[] weights = new double[names.size()];
        double constant = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[names.size()];
            double slopeOfConstant = 0;
            for (int i = 0; i < n; i++) {
                double error = (good[i] ? 1 : 0) - chance(values[i], weights, constant);
                slopeOfConstant += error;
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += error * values[i][j];
                }
            }
            constant += STEP * slopeOfConstant / n;
            for (int j = 0; j < slope.length; j++) {
                int direction = inFavour.contains(names.get(j)) ? 1 : -1;
                double pull = RIDGE * (weights[j] - direction * EXPECTED);
                weights[j] = direction * Math.max(0, direction * (weights[j] + STEP * (slope[j] - pull) / n));
            }
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= deviation[j];
            constant -= weights[j] * mean[j];
        }
        return new Logistic(names, weights, constant);
    }

    double of(Map<String, Double> traits) {
        double[] values = names.stream().mapToDouble(traits::get).toArray();
        return chance(values, weights, constant);
    }

    /** As {@code confidence.tsv} has it. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "constant\t%.3f%n", constant));
        for (int j = 0; j < weights.length; j++) {
            table.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(j), weights[j]));
        }
        return table.toString();
    }

    private static double chance(double[] values, double[] weights, double constant) {
        double sum = constant;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * values[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

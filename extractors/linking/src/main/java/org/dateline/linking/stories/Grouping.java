package org.dateline.linking.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Average-link clustering with a rule of proportion: two clusters become one if their articles are as much alike across as
 * they are within. Two arrests of two players of one club are much alike, but each is more like itself.
 */
final class Grouping {

    /** Average likeness below which no two clusters are one story. */
    private static final double LEAST = .13;

    /** The share of the cohesion of the looser cluster that the likeness across must reach. */
    private static final double PROPORTION = .75;

    /** How much an article on its own is taken to be like others of its story, and how many pairs that counts for. */
    private static final double EXPECTED_COHESION = .2;

    private static final double EXPECTED_PAIRS = 4;

    private final double[][] across;
    private final int[] size;
    private final double[] within;
    private final int[] cluster;

    private Grouping(double[][] likeness) {
        int n = likeness.length;
        across = likeness;
        size = new int[n];
        Arrays.fill(size, 1);
        within = new double[n];
        cluster = new int[n];
        Arrays.setAll(cluster, i -> i);
    }

    /**
     * The clusters, each a sorted list of indexes.
     *
     * @param likeness symmetric; it is used up
     */
    static List<List<Integer>> of(double[][] likeness) {
        Grouping grouping = new Grouping(likeness);
        while (grouping.mergeBest()) {
            continue;
        }
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            clusters.add(new ArrayList<>());
        }
        for (int i = 0; i < likeness.length; i++) {
            clusters.get(grouping.cluster[i]).add(i);
        }
        clusters.removeIf(List::isEmpty);
        return clusters;
    }

    private boolean mergeBest() {
        int first = -1;
        int second = -1;
        double best = 0;
        for (int i = 0; i < size.length; i++) {
            for (int j = 0; j < i && size[i] > 0; j++) {
                if (size[j] > 0 && across[i][j] > best && fits(i, j)) {
                    best = across[i][j];
                    first = j;
                    second = i;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        merge(first, second);
        return true;
    }

    private boolean fits(int a, int b) {
        return across[a][b] >= LEAST && across[a][b] >= PROPORTION * Math.min(cohesion(a), cohesion(b));
    }

    private double cohesion(int i) {
        double pairs = size[i] * (size[i] - 1) / 2.0;
        return (within[i] + EXPECTED_PAIRS * EXPECTED_COHESION) / (pairs + EXPECTED_PAIRS);
    }

    private void merge(int into, int from) {
        within[into] += within[from] + across[into][from] * size[into] * size[from];
        for (int k = 0; k < size.length; k++) {
            if (k != into && k != from && size[k] > 0) {
                double average =
                        (across[into][k] * size[into] + across[from][k] * size[from]) / (size[into] + size[from]);
                across[into][k] = average;
                across[k][into] = average;
            }
            cluster[k] = cluster[k] == from ? into : cluster[k];
        }
        size[into] += size[from];
        size[from] = 0;
    }
}

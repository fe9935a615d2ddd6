package org.dateline.linking.stories;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A sparse vector of length one: terms by the hash of their letters, in order, each with its weight. */
final class TermVector implements Serializable {

    private static final long serialVersionUID = 1;
    static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;

    private TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static TermVector of(Map<String, Float> weights) {
        TreeMap<Integer, Float> byHash = new TreeMap<>();
        weights.forEach((word, weight) -> byHash.merge(word.hashCode(), weight, Float::sum));
        double square =
                byHash.values().stream().mapToDouble(weight -> weight * weight).sum();
        float length = (float) Math.sqrt(square);
        int[] terms = new int[byHash.size()];
        float[] shares = new float[byHash.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> entry : byHash.entrySet()) {
            terms[at] = entry.getKey();
            shares[at++] = entry.getValue() / length;
        }
        return new TermVector(terms, shares);
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Between 0, no common term, and 1. */
    float cosine(TermVector other) {
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector that
                && Arrays.equals(terms, that.terms)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
    }
}

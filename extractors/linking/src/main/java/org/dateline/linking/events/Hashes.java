package org.dateline.linking.events;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** A set of words by their hashes: it takes four bytes a word, and two sets are compared quickly. */
final class Hashes implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
    }

    static Hashes of(Collection<String> words) {
        return new Hashes(
                words.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
    }

    /** The share of the common members in the smaller set; 0 where one is empty. */
    double share(Hashes other) {
        if (sorted.length == 0 || other.sorted.length == 0) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int a = sorted[i];
            int b = other.sorted[j];
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += a >= b ? 1 : 0;
        }
        return (double) common / Math.min(sorted.length, other.sorted.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}

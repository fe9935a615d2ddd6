package org.dateline.linking.copies;

import java.util.Arrays;

/**
 * Sketches of sets of shingles in which sets that overlap agree here and there (Broder 1997). One permutation of the hashes is cut
 * into bins, of which each keeps its smallest value, empty bins borrowing from their neighbours (Shrivastava 2017).
 */
final class MinHash {

    /** 128 bands of two rows: sets that share a fifth of their union meet in some band 99 times out of 100. */
    static final int BANDS = 128;

    private static final int ROWS = 2;
    private static final int BINS = BANDS * ROWS;
    /** Fixed, so that every run and machine has the same bands. */
    private static final long SEED = 0x5DEECE66DL;

    private MinHash() {}

    /** One value a bin; empty for a text without shingles. */
    static int[] sketch(int[] shingles) {
        if (shingles.length == 0) {
            return new int[0];
        }
        int[] smallest = new int[BINS];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int row = 0; row < ROUNDS; row++) {
                long hash = mix(shingle + SEED * (row + 1));
                int bin = (int) ((hash >>> 33) % BINS);
                smallest[bin] = Math.min(smallest[bin], (int) hash & Integer.MAX_VALUE);
            }
        }
        return fill(smallest);
    }

    /** How often each shingle is thrown into the bins, so that short texts fill them. */
    private static final int ROUNDS = 4;

    private static int[] fill(int[] bins) {
        int[] filled = bins.clone();
        for (int i = 0; i < filled.length; i++) {
            int step = 0;
            while (filled[i] == Integer.MAX_VALUE) {
                step++;
                int donor = (int) ((mix(i * 1_000_003L + step) >>> 33) % bins.length);
                filled[i] = bins[donor] == Integer.MAX_VALUE ? Integer.MAX_VALUE : bins[donor] ^ step;
            }
        }
        return filled;
    }

    /** The key of each band. */
    static String[] bands(int[] sketch) {
        String[] keys = new String[sketch.length / ROWS];
        for (int band = 0; band < keys.length; band++) {
            long hash = mix(((long) sketch[band * ROWS] << 32 | sketch[band * ROWS + 1] & 0xFFFFFFFFL) + band * SEED);
            keys[band] = Long.toString(hash, Character.MAX_RADIX);
        }
        return keys;
    }

    /** The first band in which all sketches agree; -1 where there is none. */
    static int sharedBand(java.util.List<int[]> sketches) {
        int[] first = sketches.get(0);
        for (int band = 0; band < first.length / ROWS; band++) {
            int at = band * ROWS;
            boolean all = true;
            for (int[] other : sketches) {
                all &= other.length > at + 1 && other[at] == first[at] && other[at + 1] == first[at + 1];
            }
            if (all) {
                return band;
            }
        }
        return -1;
    }

    private static long mix(long value) {
        long z = value * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

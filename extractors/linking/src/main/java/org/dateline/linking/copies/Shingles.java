package org.dateline.linking.copies;

import java.util.Arrays;
import java.util.Locale;

/** The runs of three words of a text, as hashes. */
final class Shingles {

    /** Words in a run: long enough to be seldom by chance, short enough to survive light editing. */
    static final int WORDS = 3;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** In the order of the text; case, punctuation and marks do not count. */
    static int[] of(String text) {
        int[] words = words(text);
        int runs = Math.max(0, words.length - WORDS + 1);
        int[] hashes = new int[runs];
        for (int i = 0; i < runs; i++) {
            long hash = 0;
            for (int j = 0; j < WORDS; j++) {
                hash = (hash + words[i + j]) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
            hashes[i] = (int) (hash >>> 32);
        }
        return hashes;
    }

    /** Each once, in numeric order. */
    static int[] distinct(int[] shingles) {
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static int[] words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] hashes = new int[lower.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= lower.length(); i++) {
            boolean part = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (part) {
                hash = 31 * hash + lower.charAt(i);
                inside = true;
            } else if (inside) {
                hashes[count++] = hash;
                hash = 0;
                inside = false;
            }
        }
        return Arrays.copyOf(hashes, count);
    }
}

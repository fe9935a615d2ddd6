package org.dateline.core.pipeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Brings the numbers of articles together that share a key; keys are kept as 64-bit hashes. */
final class Blocks {

    private long[] keys = new long[1024];
    private int[] articles = new int[1024];
    private int size;

    void add(String key, int article) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            articles = Arrays.copyOf(articles, size * 2);
        }
        keys[size] = hash(key);
        articles[size++] = article;
    }

    /**
     * Hands over every block, each in the order in which its articles were added, the blocks in the order of their hashes. Keys that bring the same
     * articles together make one block: whoever decides does not see the keys, so a second look would find the same.
     */
    void forEach(Consumer<int[]> sink) {
        BitSet alone = new BitSet();
        Set<Long> together = new HashSet<>();
        long[] distinct = Arrays.stream(keys, 0, size).sorted().distinct().toArray();
        int[] ends = new int[distinct.length + 1];
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = Arrays.binarySearch(distinct, keys[i]);
            ends[places[i] + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = Arrays.copyOf(ends, distinct.length);
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[places[i]]++] = articles[i];
        }
        for (int i = 0; i < distinct.length; i++) {
            int[] block = Arrays.copyOfRange(sorted, ends[i], ends[i + 1]);
            if (isNew(block, alone, together)) {
                sink.accept(block);
            }
        }
    }

    /** Blocks of several articles are told apart by 64 bits: two of ten million are taken for one with a chance of one in 300,000. */
    private static boolean isNew(int[] block, BitSet alone, Set<Long> together) {
        if (block.length == 1) {
            boolean seen = alone.get(block[0]);
            alone.set(block[0]);
            return !seen;
        }
        long hash = block.length;
        for (int article : block) {
            hash = (hash ^ article) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return together.add(hash);
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, then mixed
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash * 0x9E3779B97F4A7C15L;
    }
}

package org.dateline.core.pipeline;

import java.util.Arrays;
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

    /** Hands over every block, each in the order of the articles, the blocks in the order of their hashes. */
    void forEach(Consumer<int[]> sink) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int byKey = Long.compare(keys[a], keys[b]);
            return byKey != 0 ? byKey : Integer.compare(articles[a], articles[b]);
        });
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            int[] block = new int[to - from];
            for (int i = from; i < to; i++) {
                block[i - from] = articles[order[i]];
            }
            sink.accept(block);
            from = to;
        }
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

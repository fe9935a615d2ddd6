package org.dateline.linking.events;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The blocks of a report, or of all reports of an article, by 64-bit hashes of their keys; those of its story come first. */
final class BlockKeys implements Serializable {

    static final BlockKeys NONE = new BlockKeys(new long[0]);

    private static final long serialVersionUID = 1;

    private final long[] sorted;

    private BlockKeys(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * @param within keys of the story
     * @param across keys that reports of other stories have, too
     */
    static BlockKeys of(Collection<String> within, Collection<String> across) {
        LongStream near = within.stream().mapToLong(key -> hash(key) | Long.MIN_VALUE);
        LongStream far = across.stream().mapToLong(key -> hash(key) & Long.MAX_VALUE);
        return new BlockKeys(LongStream.concat(near, far).sorted().distinct().toArray());
    }

    /** The keys of all of them. */
    static BlockKeys union(Stream<BlockKeys> all) {
        return new BlockKeys(all.flatMapToLong(keys -> Arrays.stream(keys.sorted))
                .sorted()
                .distinct()
                .toArray());
    }

    /** The keys that all of them have. */
    static BlockKeys common(List<BlockKeys> all) {
        long[] common = all.isEmpty() ? new long[0] : all.get(0).sorted;
        for (BlockKeys keys : all.subList(Math.min(1, all.size()), all.size())) {
            common = Arrays.stream(common).filter(keys::contains).toArray();
        }
        return new BlockKeys(common);
    }

    boolean contains(long key) {
        return Arrays.binarySearch(sorted, key) >= 0;
    }

    LongStream stream() {
        return Arrays.stream(sorted);
    }

    /** Is the key the first that both have? */
    boolean isFirstCommon(BlockKeys other, long key) {
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            long a = sorted[i];
            long b = other.sorted[j];
            if (a == b) {
                return a == key;
            }
            i += a < b ? 1 : 0;
            j += a > b ? 1 : 0;
        }
        return false;
    }

    /** FNV-1a, then mixed. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash * 0x9E3779B97F4A7C15L;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlockKeys that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}

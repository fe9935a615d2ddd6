package org.dateline.core.pipeline;

/**
 * What a container may hold.
 *
 * @param depth how many containers inside containers
 * @param documents how many documents inside one source of the input, at all depths
 * @param bytes of one document
 */
public record Limits(int depth, int documents, long bytes) {

    /** As written down in the security notes of the documentation. */
    public static final Limits DEFAULT = new Limits(5, 100_000_000, 2L << 30);
}

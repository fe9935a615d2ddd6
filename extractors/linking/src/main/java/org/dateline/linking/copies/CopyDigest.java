package org.dateline.linking.copies;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What is kept of an article to tell whether it repeats another.
 *
 * @param id of the article
 * @param day it was published, in days since 1970; {@link #UNDATED} where unknown
 * @param fromAgency is its outlet a news agency that it credits?
 * @param fingerprint of the whole text: equal for texts with the same words
 * @param shingles the runs of three words, each once, in numeric order
 * @param sketch see {@link MinHash}
 */
record CopyDigest(String id, long day, boolean fromAgency, long fingerprint, int[] shingles, int[] sketch)
        implements Serializable {

    static final long UNDATED = Long.MAX_VALUE;

    boolean isDated() {
        return day != UNDATED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CopyDigest that
                && id.equals(that.id)
                && fingerprint == that.fingerprint
                && Arrays.equals(shingles, that.shingles);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "CopyDigest[" + id + ", " + shingles.length + " shingles]";
    }
}

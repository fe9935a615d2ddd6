package org.dateline.linking.copies;

/**
 * How much of each of two texts stands in the other.
 *
 * @param common how many shingles both have
 * @param ofFirst the share of the first text that stands in the second, between 0 and 1
 * @param ofSecond the share of the second text that stands in the first
 */
record Overlap(int common, double ofFirst, double ofSecond) {

    static Overlap of(int[] first, int[] second) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                common++;
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new Overlap(common, share(common, first.length), share(common, second.length));
    }

    private static double share(int common, int all) {
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of that text of which more stands in the other. */
    double containment() {
        return Math.max(ofFirst, ofSecond);
    }
}

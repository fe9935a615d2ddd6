package org.dateline.web;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The candidate that agrees best with the others, by the words of the blocks they share. */
final class Agreement {

    /** The chosen blocks, and how far the candidates agree with them: 1 where all choose the same. */
    record Choice(BitSet blocks, double agreement) {}

    private Agreement() {}

    static Optional<Choice> of(Page page, List<BitSet> candidates) {
        Choice best = null;
        for (int i = 0; i < candidates.size(); i++) {
            double sum = 0;
            for (int j = 0; j < candidates.size(); j++) {
                sum += i == j ? 0 : f1(page, candidates.get(i), candidates.get(j));
            }
            double mean = candidates.size() > 1 ? sum / (candidates.size() - 1) : 1;
            if (best == null || mean > best.agreement() + 1e-9) {
                best = new Choice(candidates.get(i), mean);
            }
        }
        return Optional.ofNullable(best);
    }

    /** F1 of the words of two choices. */
    static double f1(Page page, BitSet a, BitSet b) {
        BitSet common = (BitSet) a.clone();
        common.and(b);
        int all = words(page, a) + words(page, b);
        return all == 0 ? 0 : 2.0 * words(page, common) / all;
    }

    static int words(Page page, BitSet blocks) {
        return blocks.stream().map(i -> page.blocks().get(i).words()).sum();
    }
}

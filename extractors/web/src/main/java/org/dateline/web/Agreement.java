package org.dateline.web;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The candidate that agrees best with the others, by the words of the blocks they share. */
final class Agreement {

    /** The chosen blocks, and how far the candidates agree with them: 1 where all choose the same. */
    record Choice(BitSet blocks, double agreement) {}

    /** What one candidate chose. */
    record Opinion(BitSet blocks, double weight) {}

    private Agreement() {}

    static Optional<Choice> of(Page page, List<Opinion> opinions) {
        Choice best = null;
        for (Opinion one : opinions) {
            double sum = 0;
            double weights = 0;
            for (Opinion other : opinions) {
                if (other != one) {
                    sum += other.weight() * f1(page, one.blocks(), other.blocks());
                    weights += other.weight();
                }
            }
            double mean = weights > 0 ? sum / weights : 0.5;
            if (best == null || mean > best.agreement() + 1e-9) {
                best = new Choice(one.blocks(), mean);
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

package org.dateline.web;

import java.util.BitSet;
import java.util.List;

/**
 * The largest cluster of blocks with many words and few links, judged by each block and its two neighbours: the shallow
 * text features of Kohlschütter et al. (2010).
 */
final class DensityCandidate implements Candidate {

    private static final int WIDEST_GAP = 6;

    @Override
    public double weight() {
        return 0.7;
    }

    @Override
    public BitSet choose(Page page) {
        List<Block> blocks = page.blocks();
        BitSet best = new BitSet();
        BitSet cluster = new BitSet();
        int most = 0;
        int words = 0;
        int gap = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (page.isContent(block) && isDense(blocks, i)) {
                cluster.set(i);
                words += block.prose() ? block.words() : 0;
                gap = 0;
            } else if (!page.isAside(block) && ++gap > WIDEST_GAP || block.sign() == Furniture.Sign.SECTION) {
                if (words > most) {
                    most = words;
                    best = cluster;
                }
                cluster = new BitSet();
                words = 0;
                gap = 0;
            }
        }
        return words > most ? cluster : best;
    }

    private static boolean isDense(List<Block> blocks, int number) {
        Block block = blocks.get(number);
        if (block.linkShare() > 1 / 3.0) {
            return false;
        }
        int before = number > 0 ? blocks.get(number - 1).words() : 0;
        int behind = number + 1 < blocks.size() ? blocks.get(number + 1).words() : 0;
        return block.words() > 15 || before > 15 || behind > 15;
    }
}

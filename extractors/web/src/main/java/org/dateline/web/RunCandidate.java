package org.dateline.web;

import java.util.BitSet;
import java.util.List;

/** The stretch of the page in which prose outweighs everything else the most. */
final class RunCandidate implements Candidate {

    private static final double SECTION_COST = 25;
    private static final double BLOCK_COST = 3;

    @Override
    public BitSet choose(Page page) {
        List<Block> blocks = page.blocks();
        double sum = 0;
        double most = 0;
        int start = 0;
        int bestStart = 0;
        int bestEnd = 0;
        for (int i = 0; i < blocks.size(); i++) {
            sum += worth(page, blocks.get(i));
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        BitSet chosen = new BitSet();
        for (Block block : blocks.subList(bestStart, bestEnd)) {
            if (page.isContent(block)) {
                chosen.set(block.number());
            }
        }
        return chosen;
    }

    private static double worth(Page page, Block block) {
        if (block.sign() == Furniture.Sign.SECTION) {
            return -SECTION_COST;
        }
        if (page.isAside(block) || block.sign() == Furniture.Sign.FURNITURE) {
            return -BLOCK_COST;
        }
        if (block.prose()) {
            return block.words();
        }
        return switch (block.part()) {
            case CAPTION -> 0;
            case LIST, HEADING, QUOTATION -> block.linkShare() < 0.3 ? -1 : -BLOCK_COST;
            default -> -BLOCK_COST;
        };
    }
}

package org.dateline.web;

import java.util.BitSet;

/**
 * Cuts paragraphs that ask for money, an address or a click, and at the end those about the author, each with the subhead above
 * it; a tail full of them goes whole.
 */
final class Pleas {

    private static final double REST = 0.35;
    private static final int LONGEST_PORTRAIT = 90;

    private final Page page;
    private final Labels labels;

    Pleas(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    void cut(BitSet chosen) {
        int all = Agreement.words(page, chosen);
        int seen = 0;
        int first = -1;
        int asking = 0;
        int behind = 0;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            seen += block.words();
            boolean late = seen > all * (1 - REST);
            boolean above = block.part() == Block.Part.HEADING && isAboveButton(block);
            boolean plea = above || Appeals.bundled().isAppeal(block.text(), late) || late && isPortrait(block);
            first = first < 0 && plea ? i : first;
            behind += first >= 0 ? block.words() : 0;
            asking += plea ? block.words() : 0;
            if (plea) {
                chosen.clear(i);
                cutSubheadBefore(chosen, i);
            }
        }
        boolean most = asking * 5 > behind * 2;
        if (first >= 0 && most && behind < page.prose(page.document().body()) * REST) {
            chosen.clear(first, Math.max(first, chosen.length()));
        }
    }

    /** A heading directly above a line such as "Sign up for our newsletter" belongs to it. */
    private boolean isAboveButton(Block heading) {
        int next = heading.number() + 1;
        if (next >= page.blocks().size()) {
            return false;
        }
        Block below = page.blocks().get(next);
        return below.sign() == Furniture.Sign.FURNITURE
                && Appeals.bundled().isAppeal(below.text(), true)
                && below.element().parent() == heading.element().parent();
    }

    private boolean isPortrait(Block block) {
        return block.words() <= LONGEST_PORTRAIT && labels.opensWithAuthor(block);
    }

    private void cutSubheadBefore(BitSet chosen, int number) {
        int before = chosen.previousSetBit(number);
        if (before >= 0 && page.blocks().get(before).part() == Block.Part.HEADING) {
            chosen.clear(before);
        }
    }
}

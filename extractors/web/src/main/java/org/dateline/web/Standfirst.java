package org.dateline.web;

import java.util.BitSet;

/** Finds the lines between the headline and the first chosen block that sum up the report. Both kinds of gold count them as body. */
final class Standfirst {

    private static final double SAME = 0.85;

    /** A heading so like the headline is another headline, as for sharing. */
    private static final double SIMILAR = 0.5;

    /** So much of a standfirst that stands in the first paragraphs again makes it a repetition. */
    private static final double REPEATED = 0.9;

    private static final int SHORTEST = 6;
    private static final int SHORTEST_UNMARKED = 8;
    private static final int SHORTEST_HEADING = 7;
    private static final int LONGEST = 120;

    /** A line that is not marked as standfirst stands within so many blocks behind the headline. */
    private static final int NEAR = 4;

    private final Page page;
    private final Labels labels;
    private final String title;

    Standfirst(Page page, Labels labels, String title) {
        this.page = page;
        this.labels = labels;
        this.title = title;
    }

    /** Adds the standfirst to the chosen blocks; where there is too much for one, nothing. */
    void addTo(BitSet chosen) {
        int first = chosen.nextSetBit(0);
        int headline = headline(first);
        if (headline < 0) {
            return;
        }
        Columns columns = Columns.of(page, chosen);
        BitSet found = new BitSet();
        int words = 0;
        for (int i = headline + 1; i < first; i++) {
            Block block = page.blocks().get(i);
            boolean near = i - headline <= NEAR;
            if (isStandfirst(block, near && !columns.hold(block))
                    && !labels.isByline(block)
                    && !Appeals.bundled().isAppeal(block.text(), true)
                    && !repeats(block, first)) {
                words += block.words();
                found.set(i);
            }
        }
        if (words <= LONGEST) {
            chosen.or(found);
        }
    }

    private int headline(int first) {
        int headline = -1;
        for (int i = 0; i < first; i++) {
            Block block = page.blocks().get(i);
            if (block.part() == Block.Part.HEADING && Likeness.of(block.text(), title) > SAME) {
                headline = i;
            }
        }
        return headline;
    }

    private boolean isStandfirst(Block block, boolean near) {
        if (block.sign() != Furniture.Sign.NONE || block.part() == Block.Part.CAPTION) {
            return false;
        }
        boolean marked = block.part() == Block.Part.STANDFIRST && block.words() >= SHORTEST;
        boolean free = !page.isAside(block)
                || near && block.prose() && block.suspects().size() <= 1;
        boolean unmarked = near
                && block.linkWords() == 0
                && Words.capitals(block.text()) < 0.5
                && block.words() >= (block.part() == Block.Part.HEADING ? SHORTEST_HEADING : SHORTEST_UNMARKED)
                && (block.part() == Block.Part.HEADING || block.part() == Block.Part.TEXT);
        return marked || free && (block.prose() && page.isContent(block) || block.prose() && near || unmarked);
    }

    private boolean repeats(Block block, int first) {
        return Likeness.of(block.text(), title) > (block.part() == Block.Part.HEADING ? SIMILAR : SAME)
                || Likeness.inside(block.text(), page.blocks().get(first).text()) > REPEATED;
    }
}

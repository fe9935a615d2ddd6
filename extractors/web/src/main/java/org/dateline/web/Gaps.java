package org.dateline.web;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Fills the gaps between chosen blocks: subheads, lists and short lines that a candidate passed over. */
final class Gaps {

    /** A sentence may be a link as a whole in a text that argues with others, but a line with more links is a pointer. */
    private static final double MOST_LINKS = 0.8;

    private static final double FEW_LINKS = 0.3;
    private static final int SENTENCE = 8;

    /** Pictures and buttons may stand between a subhead and its text, but no more of them. */
    private static final int FARTHEST = 12;

    private final Page page;
    private final BitSet chosen;
    private final Columns columns;

    private Gaps(Page page, BitSet chosen) {
        this.page = page;
        this.chosen = chosen;
        columns = Columns.of(page, chosen);
    }

    static void fill(Page page, BitSet chosen) {
        Gaps gaps = new Gaps(page, chosen);
        gaps.fillInside();
        gaps.extend();
    }

    private void fillInside() {
        for (int i = chosen.nextSetBit(0); i >= 0 && i < chosen.length(); i++) {
            if (!chosen.get(i) && belongs(page.blocks().get(i))) {
                chosen.set(i);
            }
        }
    }

    /** A list behind the last paragraph, with the subhead above it. */
    private void extend() {
        int end = chosen.length();
        for (int i = end; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            boolean plain = isFree(block) && block.linkShare() < FEW_LINKS;
            boolean item = block.part() == Block.Part.LIST && columns.holdList(block);
            boolean subhead = i == end && block.part() == Block.Part.HEADING && leads(block);
            if (!plain || !item && !subhead) {
                return;
            }
            if (item) {
                chosen.set(end, i + 1);
            }
        }
    }

    private boolean belongs(Block block) {
        boolean beside = columns.hold(block);
        if (page.isAside(block)) {
            return beside && block.prose() && isMarkedAlone(block);
        }
        if (!isFree(block)) {
            return false;
        }
        return switch (block.part()) {
            case CAPTION -> false;
            case HEADING -> beside && page.isContent(block) || leads(block);
            case LIST ->
                (beside || columns.holdList(block))
                        && (page.isContent(block) || block.linkShare() < MOST_LINKS && isItem(block));
            case TEXT, QUOTATION, TABLE, STANDFIRST, BYLINE -> beside && (hasFewLinks(block) || isSentence(block));
        };
    }

    private static boolean hasFewLinks(Block block) {
        return block.prose() || block.linkShare() < 0.5;
    }

    private static boolean isSentence(Block block) {
        return block.linkShare() < MOST_LINKS && block.words() >= SENTENCE && Words.endsSentence(block.text());
    }

    /** Does the next text below the heading, in the same part of the page, belong to the report? */
    private boolean leads(Block heading) {
        Element part = heading.element().parent();
        int end = Math.min(page.blocks().size(), heading.number() + FARTHEST);
        for (int i = heading.number() + 1; i < end; i++) {
            Block next = page.blocks().get(i);
            boolean passed = next.part() == Block.Part.CAPTION || !isFree(next) || next.part() == Block.Part.HEADING;
            if (!passed) {
                boolean list = next.part() == Block.Part.LIST && columns.holdList(next);
                return part != null
                        && !page.isAside(next)
                        && (next.prose() && chosen.get(i) || list && next.linkShare() < FEW_LINKS)
                        && StructureCandidate.holds(part, next);
            }
        }
        return false;
    }

    /** Is another item of the same list chosen? */
    private boolean isItem(Block block) {
        return isItemOf(block, block.number() - 1) || isItemOf(block, block.number() + 1);
    }

    private boolean isItemOf(Block block, int number) {
        return number >= 0
                && number < page.blocks().size()
                && chosen.get(number)
                && page.blocks().get(number).element().parent()
                        == block.element().parent();
    }

    private static boolean isFree(Block block) {
        return block.sign() == Furniture.Sign.NONE;
    }

    /** Is nothing around the paragraph suspect, but the name of the paragraph itself? */
    private static boolean isMarkedAlone(Block block) {
        return block.suspects().size() == 1
                && !Containers.words(block.element()).isEmpty();
    }
}

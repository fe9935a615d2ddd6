package org.dateline.web;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Trims the chosen blocks at both ends: the headline again, bylines and labels before the report, loose lines behind it. */
final class Edges {

    private static final double SAME = 0.85;

    /** A label before the report has no more words than this. */
    private static final int LONGEST_LABEL = 12;

    private static final int LONGEST_TITLE = 60;

    /** The headline may stand once more within so many blocks. */
    private static final int NEAR = 6;

    /** A head has no more blocks than this. */
    private static final int FARTHEST = 60;

    private static final int LONGEST_NAME = 5;
    private static final int SENTENCE = 4;

    /** A mark of the newsroom behind the last full stop: "… on Friday. DM". */
    private static final Pattern END_MARK = Pattern.compile("[.!?…][\"'”’»)]?\\s\\S{1,6}$");

    private static final int LONG = 12;

    private final Page page;
    private final Labels labels;
    private final String title;
    private String signature = "";

    Edges(Page page, Labels labels, String title) {
        this.page = page;
        this.labels = labels;
        this.title = title;
    }

    /** The name that signs the report in a line of its own behind it; empty for none. */
    String signature() {
        return signature;
    }

    void trim(BitSet chosen) {
        cutHead(chosen);
        cutTail(chosen);
    }

    private void cutHead(BitSet chosen) {
        boolean begun = false;
        int passed = 0;
        int end = Math.max(0, chosen.nextSetBit(0)) + FARTHEST;
        for (int i = chosen.nextSetBit(0); i >= 0 && i < end && passed < NEAR; i = chosen.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            boolean again = block.words() <= LONGEST_TITLE && Likeness.of(block.text(), title) > SAME;
            boolean label = !block.prose() && block.words() <= LONGEST_LABEL && labels.isByline(block)
                    || labels.isDatedByline(block);
            boolean heading = block.part() == Block.Part.HEADING;
            boolean loose = label || heading;
            if (again || loose && !begun || label && !heading && labels.isDate(block)) {
                chosen.clear(i);
            }
            begun |= block.prose() && !again && !label;
            passed += begun ? 1 : 0;
        }
    }

    private void cutTail(BitSet chosen) {
        while (!chosen.isEmpty()) {
            int last = chosen.length() - 1;
            Block block = page.blocks().get(last);
            if (block.prose()
                    || isSentence(block)
                    || block.part() == Block.Part.LIST
                    || block.part() == Block.Part.QUOTATION) {
                return;
            }
            boolean signs = block.part() == Block.Part.TEXT && Words.count(block.text()) <= LONGEST_NAME;
            signature = signs && Byline.isName(block.text()) ? block.text() : signature;
            chosen.clear(last);
        }
    }

    private static boolean isSentence(Block block) {
        boolean ended = block.words() >= SENTENCE && Words.endsSentence(block.text());
        boolean marked = block.words() >= LONG
                && Words.capitals(block.text()) < 0.5
                && END_MARK.matcher(block.text()).find();
        return block.part() != Block.Part.HEADING && (ended || marked);
    }
}

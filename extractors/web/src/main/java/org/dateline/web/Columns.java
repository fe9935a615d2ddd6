package org.dateline.web;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements of a page that hold the paragraphs of its report. What stands in one of them beside the paragraphs belongs to it. */
final class Columns {

    /** A list stands in elements of its own, but not in more than this. */
    private static final int DEEPEST = 3;

    private final Set<Element> columns = new HashSet<>();

    /** The columns of the chosen paragraphs. */
    static Columns of(Page page, BitSet chosen) {
        Columns columns = new Columns();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            columns.add(page.blocks().get(i));
        }
        return columns;
    }

    /** Makes the column of a paragraph known. */
    void add(Block block) {
        Element parent = block.element().parent();
        if (block.prose() && parent != null) {
            columns.add(parent);
        }
    }

    /** Does the block stand in a column, beside its paragraphs? */
    boolean hold(Block block) {
        return holdAt(block.element().parent());
    }

    boolean holdAt(Element element) {
        return element != null && columns.contains(element);
    }

    /** Does the block stand in a list inside a column? */
    boolean holdList(Block block) {
        Element around = block.element().parent();
        for (int i = 0; i < DEEPEST && around != null; i++) {
            around = around.parent();
            if (holdAt(around)) {
                return true;
            }
        }
        return false;
    }
}

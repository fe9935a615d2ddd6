package org.dateline.web;

import java.util.BitSet;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Cuts whatever follows a line such as "Related articles", unless it is a good part of the report. */
final class Sections {

    private static final double REST = 0.35;

    /** A line that names the outlet besides surely opens another part of the page. */
    private static final double NAMED_REST = 0.7;

    private static final int LONGEST = 12;

    /** So many blocks of other things between two paragraphs part two stories. */
    private static final int WIDEST_GAP = 8;

    /** What follows behind such a gap may be so much of all. */
    private static final double NEXT_STORY = 0.35;

    private final Page page;
    private final String outlet;

    Sections(Page page, String outlet) {
        this.page = page;
        this.outlet = outlet;
    }

    void cut(BitSet chosen) {
        int all = Agreement.words(page, chosen);
        int before = 0;
        Columns columns = new Columns();
        for (int i = Math.max(0, chosen.nextSetBit(0)); i < chosen.length(); i++) {
            Block block = page.blocks().get(i);
            before += chosen.get(i) ? block.words() : 0;
            boolean opens = sign(block) == Furniture.Sign.SECTION && !page.isAside(block);
            double most = sign(block) == block.sign() ? REST : NAMED_REST;
            if (opens && all - before < all * most) {
                int next = resumption(chosen, i, columns);
                chosen.clear(i, next);
                i = next - 1;
            } else if (chosen.get(i)) {
                columns.add(block);
            }
        }
        cutNextStory(chosen);
    }

    /**
     * Where the report goes on behind a box inside it: with a paragraph beside the earlier ones, where the box stands apart from
     * them or holds nothing but pointers to other stories.
     */
    private int resumption(BitSet chosen, int section, Columns columns) {
        boolean apart = !columns.hold(page.blocks().get(section));
        boolean pointers = false;
        for (int i = section + 1; i < chosen.length(); i++) {
            Block block = page.blocks().get(i);
            if (chosen.get(i) && block.prose()) {
                if (columns.hold(block) && (apart || pointers)) {
                    return i;
                }
                if (!apart && !pointers) {
                    return chosen.length();
                }
            }
            pointers |= page.isAside(block) || block.linkShare() > 0.5;
        }
        return chosen.length();
    }

    /** Pages that go on for ever show the next story behind the foot of the first. */
    private void cutNextStory(BitSet chosen) {
        int all = Agreement.words(page, chosen);
        int before = 0;
        Optional<Element> report = Optional.empty();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            int last = chosen.previousSetBit(i - 1);
            boolean gap = last >= 0 && i - last > WIDEST_GAP && all - before < all * NEXT_STORY;
            if (gap
                    && report.filter(element -> StructureCandidate.holds(element, block))
                            .isEmpty()) {
                chosen.clear(i, chosen.length());
                return;
            }
            before += block.words();
            report = Optional.of(report.map(element -> around(element, block)).orElse(block.element()));
        }
    }

    /** The smallest element around both. */
    private static Element around(Element element, Block block) {
        Element around = element;
        while (around.parent() != null && !StructureCandidate.holds(around, block)) {
            around = around.parent();
        }
        return around;
    }

    /** What the line is when the name of the outlet in it is known for what it is. */
    private Furniture.Sign sign(Block block) {
        boolean named =
                !outlet.isEmpty() && block.words() <= LONGEST && block.text().contains(outlet);
        return named ? Furniture.bundled().sign(block.text().replace(outlet, "@outlet")) : block.sign();
    }
}

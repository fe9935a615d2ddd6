package org.dateline.web;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;

/** The chosen blocks, cleaned: each gets its kind, and what is no part of the report is kept as boilerplate. */
final class PageBody {

    private static final double SAME = 0.85;
    private static final double REST = 0.35;

    private final Page page;
    private final BitSet chosen;
    private final Metadata metadata;
    private final Set<String> seen = new HashSet<>();
    private int words;

    PageBody(Page page, BitSet chosen, Metadata metadata) {
        this.page = page;
        this.chosen = (BitSet) chosen.clone();
        this.metadata = metadata;
        cutSections();
        cutHead();
        cutTail();
    }

    /** Words of the body. */
    int words() {
        return words;
    }

    void addTo(ArticleBuilder article) {
        List<Block> blocks = page.blocks();
        int from = Math.max(0, chosen.nextSetBit(0));
        for (int i = from; i < chosen.length(); i++) {
            Block block = blocks.get(i);
            if (chosen.get(i) && seen.add(block.text())) {
                words += block.words();
                article.passage(kind(block), block.text());
            } else if (block.part() == Block.Part.CAPTION && !page.isAside(block) && block.words() > 3) {
                article.passage(seen.add(block.text()) ? PassageKind.CAPTION : PassageKind.BOILERPLATE, block.text());
            } else if (!page.isAside(block)) {
                article.boilerplate(block.text());
            }
        }
    }

    private static PassageKind kind(Block block) {
        return switch (block.part()) {
            case HEADING -> PassageKind.SUBHEAD;
            case LIST -> PassageKind.LIST;
            case QUOTATION -> PassageKind.QUOTATION;
            case TEXT, TABLE, CAPTION, BYLINE, STANDFIRST -> PassageKind.PARAGRAPH;
        };
    }

    /** Whatever follows a line such as "Related articles" is cut, unless it is a good part of the report. */
    private void cutSections() {
        int all = Agreement.words(page, chosen);
        int before = 0;
        for (int i = Math.max(0, chosen.nextSetBit(0)); i < chosen.length(); i++) {
            Block block = page.blocks().get(i);
            before += chosen.get(i) ? block.words() : 0;
            boolean opens = block.sign() == Furniture.Sign.SECTION && !page.isAside(block);
            if (opens && all - before < all * REST) {
                chosen.clear(i, chosen.length());
                return;
            }
        }
    }

    private void cutHead() {
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            boolean title = Likeness.of(block.text(), metadata.title()) > SAME;
            boolean label = !block.prose() && block.words() <= 12 && isByline(block);
            if (block.prose() && !title) {
                break;
            }
            if (title || label || block.part() == Block.Part.HEADING) {
                chosen.clear(i);
            }
        }
    }

    private boolean isByline(Block block) {
        return Byline.hasLead(block.text())
                || new DateReader(DateReader.Order.UNKNOWN, "text")
                        .read(block.text())
                        .isPresent()
                || metadata.authors().stream().anyMatch(author -> Likeness.inside(author, block.text()) > SAME);
    }

    private void cutTail() {
        while (!chosen.isEmpty()) {
            int last = chosen.length() - 1;
            Block block = page.blocks().get(last);
            if (block.prose()
                    || Words.endsSentence(block.text()) && block.part() != Block.Part.HEADING && block.words() > 3
                    || block.part() == Block.Part.LIST
                    || block.part() == Block.Part.QUOTATION) {
                return;
            }
            chosen.clear(last);
        }
    }
}

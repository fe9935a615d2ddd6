package org.dateline.web;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.jsoup.nodes.Element;

/** The chosen blocks, cleaned: each gets its kind, and what is no part of the report is kept as boilerplate. */
final class PageBody {

    private static final double SAME = 0.85;
    private static final double REST = 0.35;

    /** A line that names the outlet besides surely opens another part of the page. */
    private static final double NAMED_REST = 0.7;

    private static final int LONGEST_PORTRAIT = 90;
    private static final int LONGEST_SECTION = 12;
    /** A dateline stands within the first words of the body. */
    private static final int OPENING = 150;

    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST = 6;
    private static final int LONGEST_STANDFIRST = 120;

    private final Page page;
    private final BitSet chosen;
    private final Metadata metadata;
    private final Set<String> seen = new HashSet<>();
    private String signature = "";
    private String agency = "";
    private int words;

    PageBody(Page page, BitSet chosen, Metadata metadata) {
        this.page = page;
        this.chosen = (BitSet) chosen.clone();
        this.metadata = metadata;
        fillGaps();
        addStandfirst();
        cutSections();
        cutAppeals();
        cutHead();
        cutTail();
    }

    /** Words of the body. */
    int words() {
        return words;
    }

    /** The name that signs the report in a line of its own behind it; empty for none. */
    String signature() {
        return signature;
    }

    /** The agency that the report credits in its dateline, behind its last sentence or in a line of its own. */
    String agency() {
        return agency;
    }

    void addTo(ArticleBuilder article) {
        List<Block> blocks = page.blocks();
        int from = Math.max(0, chosen.nextSetBit(0));
        for (int i = from; i < chosen.length(); i++) {
            Block block = blocks.get(i);
            if (chosen.get(i) && seen.add(block.text())) {
                words += block.words();
                add(article, kind(block), block.text());
            } else if (block.part() == Block.Part.CAPTION && !page.isAside(block) && block.words() > 3) {
                article.passage(seen.add(block.text()) ? PassageKind.CAPTION : PassageKind.BOILERPLATE, block.text());
            } else if (Agencies.bundled().credited(block.text()).isPresent()) {
                credit(article, block.text());
            } else if (!page.isAside(block)) {
                article.boilerplate(block.text());
            }
        }
    }

    private void add(ArticleBuilder article, PassageKind kind, String text) {
        if (agency.isEmpty() && kind == PassageKind.PARAGRAPH && words <= OPENING) {
            agency = Agencies.bundled().inDateline(text).orElse("");
        }
        int credit = Agencies.bundled().endOf(text).orElse(text.length());
        article.passage(kind, text.substring(0, credit));
        credit(article, text.substring(credit).strip());
    }

    private void credit(ArticleBuilder article, String credit) {
        agency = Agencies.bundled().credited(credit).orElse(agency);
        article.passage(PassageKind.BYLINE, credit);
    }

    private static PassageKind kind(Block block) {
        return switch (block.part()) {
            case HEADING -> PassageKind.SUBHEAD;
            case LIST -> PassageKind.LIST;
            case QUOTATION -> PassageKind.QUOTATION;
            case TEXT, TABLE, CAPTION, BYLINE, STANDFIRST -> PassageKind.PARAGRAPH;
        };
    }

    /** Blocks between chosen ones with the same parent: subheads, lists and short lines that a candidate passed over. */
    private void fillGaps() {
        Set<Element> parents = new HashSet<>();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            if (block.prose() && block.element().parent() != null) {
                parents.add(block.element().parent());
            }
        }
        for (int i = chosen.nextSetBit(0); i >= 0 && i < chosen.length(); i++) {
            Block block = page.blocks().get(i);
            if (!chosen.get(i) && page.isContent(block)) {
                Element parent = block.element().parent();
                boolean item = block.part() == Block.Part.LIST && parent != null && parents.contains(parent.parent());
                if (item || parents.contains(parent)) {
                    chosen.set(i);
                }
            }
        }
    }

    /** The prose between the headline and the first chosen block, if it is no more than a standfirst. */
    private void addStandfirst() {
        int first = chosen.nextSetBit(0);
        int title = -1;
        for (int i = 0; i < first; i++) {
            Block block = page.blocks().get(i);
            if (block.part() == Block.Part.HEADING && Likeness.of(block.text(), metadata.title()) > SAME) {
                title = i;
            }
        }
        if (title < 0) {
            return;
        }
        int sum = 0;
        for (int i = title + 1; i < first; i++) {
            Block block = page.blocks().get(i);
            boolean sums = block.prose() || block.part() == Block.Part.STANDFIRST && block.words() >= SHORTEST;
            boolean named = block.part() == Block.Part.STANDFIRST && block.sign() == Furniture.Sign.NONE;
            if (sums && (named || page.isContent(block)) && !isByline(block)) {
                sum += block.words();
                if (sum > LONGEST_STANDFIRST) {
                    return;
                }
                chosen.set(i);
            }
        }
    }

    /** Paragraphs that ask for money, an address or a click, with the subhead above them; a tail full of them goes whole. */
    private void cutAppeals() {
        int all = Agreement.words(page, chosen);
        int seenWords = 0;
        int first = -1;
        int asking = 0;
        int behind = 0;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            seenWords += block.words();
            boolean late = seenWords > all * (1 - REST);
            boolean appeal = Appeals.bundled().isAppeal(block.text(), late) || late && isAboutAuthor(block);
            first = first < 0 && appeal ? i : first;
            behind += first >= 0 ? block.words() : 0;
            asking += appeal ? block.words() : 0;
            if (appeal) {
                chosen.clear(i);
                cutSubheadBefore(i);
            }
        }
        if (first >= 0
                && asking * 5 > behind * 2
                && behind < page.prose(page.document().body()) * REST) {
            chosen.clear(first, Math.max(first, chosen.length()));
        }
    }

    /** "Anna Ek is a reporter in Lund": what follows a report about who wrote it. */
    private boolean isAboutAuthor(Block block) {
        return block.words() <= LONGEST_PORTRAIT
                && metadata.authors().stream().anyMatch(author -> block.text().startsWith(author));
    }

    private void cutSubheadBefore(int number) {
        int before = chosen.previousSetBit(number);
        if (before >= 0 && page.blocks().get(before).part() == Block.Part.HEADING) {
            chosen.clear(before);
        }
    }

    /** Whatever follows a line such as "Related articles" is cut, unless it is a good part of the report. */
    private void cutSections() {
        int all = Agreement.words(page, chosen);
        int before = 0;
        Set<Element> parents = new HashSet<>();
        for (int i = Math.max(0, chosen.nextSetBit(0)); i < chosen.length(); i++) {
            Block block = page.blocks().get(i);
            before += chosen.get(i) ? block.words() : 0;
            boolean opens = sign(block) == Furniture.Sign.SECTION && !page.isAside(block);
            double most = sign(block) == block.sign() ? REST : NAMED_REST;
            if (opens && all - before < all * most) {
                chosen.clear(i, resumption(i, parents));
            } else if (chosen.get(i) && block.prose() && block.element().parent() != null) {
                parents.add(block.element().parent());
            }
        }
    }

    /** Where the report goes on behind a box inside it: with a paragraph beside the earlier ones, where the box stands apart. */
    private int resumption(int section, Set<Element> parents) {
        Element box = page.blocks().get(section).element().parent();
        for (int i = section + 1; i < chosen.length() && box != null && !parents.contains(box); i++) {
            Block block = page.blocks().get(i);
            if (chosen.get(i)
                    && block.prose()
                    && parents.contains(block.element().parent())) {
                return i;
            }
        }
        return chosen.length();
    }

    /** What the line is when the name of the outlet in it is known for what it is. */
    private Furniture.Sign sign(Block block) {
        String outlet = metadata.outlet();
        boolean named = !outlet.isEmpty()
                && block.words() <= LONGEST_SECTION
                && block.text().contains(outlet);
        return named ? Furniture.bundled().sign(block.text().replace(outlet, "@outlet")) : block.sign();
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
            boolean signs = block.part() == Block.Part.TEXT && Words.count(block.text()) <= LONGEST_NAME;
            signature = signs && Byline.isName(block.text()) ? block.text() : signature;
            chosen.clear(last);
        }
    }
}

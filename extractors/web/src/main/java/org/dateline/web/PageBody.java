package org.dateline.web;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;

/** The chosen blocks, cleaned: each gets its kind, and what is no part of the report is kept as boilerplate. */
final class PageBody {

    /** A dateline stands within the first words of the body. */
    private static final int OPENING = 150;

    /** A shorter caption is a credit. */
    private static final int SHORTEST_CAPTION = 4;

    private final Page page;
    private final BitSet chosen;
    private final BitSet standfirst;
    private final String signature;
    private final Set<String> seen = new HashSet<>();
    private String agency = "";
    private int words;

    PageBody(Page page, BitSet choice, Metadata metadata) {
        this.page = page;
        chosen = (BitSet) choice.clone();
        Labels labels = new Labels(metadata);
        Edges edges = new Edges(page, labels, metadata.title());
        Gaps.fill(page, chosen);
        new Sections(page, metadata.outlet()).cut(chosen);
        new Pleas(page, labels).cut(chosen);
        edges.trim(chosen);
        signature = edges.signature();
        standfirst = (BitSet) chosen.clone();
        new Standfirst(page, labels, metadata.title()).addTo(chosen);
        standfirst.xor(chosen);
    }

    /** The numbers of its blocks. */
    BitSet blocks() {
        return (BitSet) chosen.clone();
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
        int from = Math.max(0, chosen.nextSetBit(0));
        for (Block block : page.blocks().subList(from, chosen.length())) {
            if (chosen.get(block.number()) && seen.add(block.text())) {
                words += block.words();
                add(article, kind(block), block.text());
            } else if (block.part() == Block.Part.CAPTION
                    && !page.isAside(block)
                    && block.words() >= SHORTEST_CAPTION) {
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

    private PassageKind kind(Block block) {
        if (standfirst.get(block.number())) {
            return PassageKind.PARAGRAPH;
        }
        return switch (block.part()) {
            case HEADING -> PassageKind.SUBHEAD;
            case LIST -> PassageKind.LIST;
            case QUOTATION -> PassageKind.QUOTATION;
            case TEXT, TABLE, CAPTION, BYLINE, STANDFIRST -> PassageKind.PARAGRAPH;
        };
    }
}

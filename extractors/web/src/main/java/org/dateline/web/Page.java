package org.dateline.web;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as blocks of text, with what of it is surely not the report. */
final class Page {

    /** A name that is around more of the page's prose than this is about the layout and not about the content. */
    private static final double MOST = 0.4;

    private static final double NEARLY_ALL = 0.85;

    private final Document document;
    private final List<Block> blocks;
    private final Map<String, Integer> inSuspects = new HashMap<>();
    private final int allProse;
    private final BitSet asides = new BitSet();
    private final Map<Element, Integer> reportProse = new HashMap<>();

    private Page(Document document, List<Block> blocks) {
        this.document = document;
        this.blocks = blocks;
        int all = 0;
        for (Block block : blocks) {
            if (block.prose()) {
                all += block.words();
                Set<String> words = new HashSet<>();
                block.suspects().forEach(words::addAll);
                words.forEach(word -> inSuspects.merge(word, block.words(), Integer::sum));
            }
        }
        allProse = all;
        BitSet cards = Cards.in(document.body(), blocks, all);
        for (Block block : blocks) {
            asides.set(block.number(), cards.get(block.number()) || liesInAside(block));
            if (block.prose() && !isAside(block)) {
                for (Element around = block.element(); around != null; around = around.parent()) {
                    reportProse.merge(around, block.words(), Integer::sum);
                }
            }
        }
    }

    static Page of(Document document) {
        return new Page(document, BlockReader.read(document));
    }

    Document document() {
        return document;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Words of prose inside the element, without what is no part of the report. */
    int prose(Element element) {
        return reportProse.getOrDefault(element, 0);
    }

    /** Does the block lie in something that is no part of the report: menu, footer, teaser, comments? */
    boolean isAside(Block block) {
        return asides.get(block.number());
    }

    /** Could the block be a part of the body, wherever it stands? */
    boolean isContent(Block block) {
        if (isAside(block) || block.sign() != Furniture.Sign.NONE) {
            return false;
        }
        return switch (block.part()) {
            case CAPTION -> false;
            case BYLINE -> block.prose();
            case TABLE -> block.prose() || isLayout(block) && block.linkShare() < 0.5;
            case HEADING, TEXT, LIST, QUOTATION, STANDFIRST -> block.prose() || block.linkShare() < 0.5;
        };
    }

    /** A cell with prose lays out a page; the cells of a table of figures have none, and are no text to read. */
    private boolean isLayout(Block block) {
        Element cell = block.element().closest("td, th");
        return cell != null && prose(cell) > 0;
    }

    private boolean liesInAside(Block block) {
        for (Set<String> words : block.suspects()) {
            if (words.stream().anyMatch(this::isTrue)) {
                return true;
            }
        }
        return false;
    }

    /** A word that stands around most of the page's prose says nothing on this page. */
    private boolean isTrue(String word) {
        boolean never = Containers.isNever(word) || word.equals("footer") || word.equals("nav");
        return inSuspects.getOrDefault(word, 0) <= allProse * (never ? NEARLY_ALL : MOST);
    }
}

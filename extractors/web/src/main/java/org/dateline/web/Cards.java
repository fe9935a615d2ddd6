package org.dateline.web;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the cards of other stories: small boxes with a linked headline, and a date or a line of summary beside it. */
final class Cards {

    /** A card has no more words than this. */
    private static final int LARGEST = 130;

    private static final int SHORTEST_LINK = 4;
    private static final double ALL = 0.8;

    /** A box with more of the page's prose than this is no card. */
    private static final double SHARE = 0.25;

    private static final double MOST = 0.55;

    private Cards() {}

    static BitSet in(Element body, List<Block> blocks, int allProse) {
        Map<Element, Integer> words = new HashMap<>();
        for (Block block : blocks) {
            for (Element around = block.element(); around != null; around = around.parent()) {
                words.merge(around, block.words(), Integer::sum);
            }
        }
        Set<Element> boxes = new HashSet<>();
        Set<Element> aroundTitle = aroundTitle(body);
        for (Block block : blocks) {
            if (isLink(block)) {
                Element box = box(block.element(), body, words, aroundTitle);
                boolean small = words.get(box) <= Math.max(SHORTEST_LINK, allProse * SHARE);
                if (box != block.element() && small) {
                    boxes.add(box);
                }
            }
        }
        return withoutReport(blocks, inside(blocks, boxes), allProse);
    }

    /** The box of the only heading of the first rank is the head of the report. */
    private static Set<Element> aroundTitle(Element body) {
        Set<Element> around = new HashSet<>();
        List<Element> titles = body.getElementsByTag("h1");
        if (titles.size() == 1) {
            for (Element element = titles.get(0); element != null; element = element.parent()) {
                around.add(element);
            }
        }
        return around;
    }

    private static BitSet inside(List<Block> blocks, Set<Element> boxes) {
        BitSet inside = new BitSet();
        for (Block block : blocks) {
            for (Element around = block.element(); around != null && !boxes.isEmpty(); around = around.parent()) {
                if (boxes.contains(around)) {
                    inside.set(block.number());
                    break;
                }
            }
        }
        return inside;
    }

    /**
     * Prose in a box is the report's where more of it follows outside, as in a list of goods; and where most of the page is
     * boxes, the boxes are the report.
     */
    private static BitSet withoutReport(List<Block> blocks, BitSet inside, int allProse) {
        int last = -1;
        int boxed = 0;
        for (Block block : blocks) {
            if (block.prose() && !inside.get(block.number())) {
                last = block.suspects().isEmpty() ? block.number() : last;
            }
        }
        for (Block block : blocks) {
            if (block.prose() && inside.get(block.number())) {
                if (block.number() < last) {
                    inside.clear(block.number());
                } else {
                    boxed += block.words();
                }
            }
        }
        return boxed > allProse * MOST ? new BitSet() : inside;
    }

    private static boolean isLink(Block block) {
        return block.words() >= SHORTEST_LINK
                && block.linkShare() >= ALL
                && !block.element().normalName().equals("h1")
                && !block.element().normalName().equals("p");
    }

    /** The largest box around the link that is still small; list items and articles are boxes by themselves. */
    private static Element box(Element link, Element body, Map<Element, Integer> words, Set<Element> aroundTitle) {
        Element box = link;
        while (box.parent() != null
                && box.parent() != body
                && !aroundTitle.contains(box.parent())
                && words.getOrDefault(box.parent(), 0) <= LARGEST) {
            box = box.parent();
            if (box.normalName().equals("li") || box.normalName().equals("article")) {
                return box;
            }
        }
        return box;
    }
}

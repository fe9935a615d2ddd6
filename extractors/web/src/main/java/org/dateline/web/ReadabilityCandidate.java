package org.dateline.web;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The element whose children and grandchildren hold the most paragraphs, with its siblings that look like it: the scoring of
 * Arc90's Readability.
 */
final class ReadabilityCandidate implements Candidate {

    private static final double SIBLING = 0.2;

    @Override
    public BitSet choose(Page page) {
        Map<Element, Double> scores = scores(page);
        BitSet chosen = new BitSet();
        Optional<Element> top = top(page, scores);
        if (top.isEmpty()) {
            return chosen;
        }
        double enough = Math.max(10, scores.get(top.get()) * SIBLING);
        Element parent = top.get().parent();
        for (Block block : page.blocks()) {
            if (!page.isContent(block)) {
                continue;
            }
            Element child = parent == null ? top.get() : childAround(block.element(), parent);
            boolean good = child == top.get()
                    || child != null
                            && (scores.getOrDefault(child, 0.0) >= enough || child == block.element() && block.prose());
            if (good) {
                chosen.set(block.number());
            }
        }
        return chosen;
    }

    private static Map<Element, Double> scores(Page page) {
        Map<Element, Double> scores = new HashMap<>();
        for (Block block : page.blocks()) {
            if (block.prose() && !page.isAside(block)) {
                Element paragraph = block.element();
                boolean whole = paragraph.normalName().equals("p")
                        || paragraph.normalName().equals("li");
                Element parent = whole ? paragraph.parent() : paragraph;
                double score = (1 + Math.min(3, block.words() / 20.0) + commas(block.text())) * (1 - block.linkShare());
                for (double share = 1; parent != null && share > 0.2; share /= 2) {
                    scores.merge(parent, score * share, Double::sum);
                    parent = parent.parent();
                }
            }
        }
        return scores;
    }

    private static Optional<Element> top(Page page, Map<Element, Double> scores) {
        Element best = null;
        double most = 0;
        for (Element element : page.document().body().getAllElements()) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Element childAround(Element element, Element parent) {
        Element child = element;
        while (child.parent() != null && child.parent() != parent) {
            child = child.parent();
        }
        return child;
    }

    private static long commas(String text) {
        return text.chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
    }
}

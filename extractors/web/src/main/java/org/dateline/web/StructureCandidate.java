package org.dateline.web;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The element that calls itself the article, its main part or its body. */
final class StructureCandidate implements Candidate {

    /** An inner element that holds so much of the outer one's prose is the more exact. */
    private static final double NEARLY_ALL = 0.85;

    /** An element with less of the page's prose is something else that calls itself article. */
    private static final double TOO_LITTLE = 0.3;

    @Override
    public double weight() {
        return 1.5;
    }

    @Override
    public BitSet choose(Page page) {
        BitSet chosen = new BitSet();
        Optional<Element> container = container(page);
        for (Block block : page.blocks()) {
            if (page.isContent(block)
                    && container.filter(element -> holds(element, block)).isPresent()) {
                chosen.set(block.number());
            }
        }
        return chosen;
    }

    static boolean holds(Element element, Block block) {
        for (Element around = block.element(); around != null; around = around.parent()) {
            if (around == element) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Element> container(Page page) {
        Element body = page.document().body();
        Element best = body;
        int most = 0;
        for (Element element : body.getAllElements()) {
            int prose = page.prose(element);
            if (prose == 0 || !isMarked(element)) {
                continue;
            }
            boolean inner = prose >= most * NEARLY_ALL && element.hasParent() && isInside(element, best);
            if (prose > most || inner) {
                best = element;
                most = Math.max(most, prose);
            }
        }
        return most > 0 && most >= page.prose(body) * TOO_LITTLE ? Optional.of(best) : Optional.empty();
    }

    private static boolean isInside(Element element, Element outer) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (around == outer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("p") || name.equals("span")) {
            return false;
        }
        Set<Containers.Sense> senses = Containers.senses(element);
        return name.equals("article")
                || name.equals("main")
                || element.attr("role").equals("main")
                || senses.contains(Containers.Sense.BODY);
    }
}

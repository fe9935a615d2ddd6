package org.dateline.web;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What of a page tells how well its body was read. All but the last are shares between 0 and 1.
 *
 * @param agreement of the candidates
 * @param links the share of the body's words that are links
 * @param loose the share of its blocks that are no prose: subheads, items, short lines
 * @param left the share of prose of the page, outside what is surely furniture, that is not in the body
 * @param column the share of the body in the element that holds most of it
 * @param cut the share of blocks between the first and the last of the body that are left out
 * @param stated how far the body is from the one that the page states, as the logarithm of the ratio of their words, at most 2; 0
 *     where the page states none
 */
record Traits(double agreement, double links, double loose, double left, double column, double cut, double stated) {

    /** A shorter statement is a summary. */
    private static final int SUMMARY = 40;

    private static final double FARTHEST = 2;

    static Traits of(Page page, BitSet body, double agreement, int statedWords) {
        int all = Math.max(1, Agreement.words(page, body));
        int from = body.nextSetBit(0);
        int links = 0;
        int loose = 0;
        int left = 0;
        int cut = 0;
        Map<Element, Integer> columns = new HashMap<>();
        for (Block block : page.blocks()) {
            if (body.get(block.number())) {
                links += block.linkWords();
                loose += block.prose() ? 0 : 1;
                Element parent = block.element().parent();
                if (block.prose() && parent != null) {
                    columns.merge(parent, block.words(), Integer::sum);
                }
            } else if (block.number() > from && block.number() < body.length()) {
                cut++;
            } else if (block.prose() && !page.isAside(block)) {
                left += block.words();
            }
        }
        int blocks = Math.max(1, body.cardinality());
        int largest = columns.values().stream().mapToInt(words -> words).max().orElse(0);
        double ratio = statedWords > SUMMARY ? Math.abs(Math.log((double) statedWords / all)) : 0;
        return new Traits(
                agreement,
                (double) links / all,
                (double) loose / blocks,
                (double) left / (left + all),
                (double) largest / all,
                (double) cut / (cut + blocks),
                Math.min(FARTHEST, ratio));
    }

    /** The values by the names that the table of weights has for them. */
    Map<String, Double> byName() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("agreement", agreement);
        values.put("links", links);
        values.put("loose", loose);
        values.put("left", left);
        values.put("column", column);
        values.put("cut", cut);
        values.put("stated", stated);
        return values;
    }
}

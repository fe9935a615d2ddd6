package org.dateline.web;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A block of text of a page, in the order of the page.
 *
 * @param number its place among the blocks, from 0
 * @param linkWords how many of its words are links
 * @param element the nearest element around it that is no inline element
 * @param part what the elements around it make of it
 * @param suspects for every element around it that is probably no part of the report, the words that say so
 */
record Block(
        int number,
        String text,
        int words,
        int linkWords,
        Element element,
        Part part,
        List<Set<String>> suspects,
        Furniture.Sign sign,
        boolean prose) {

    /** What the elements around a block make of it. */
    enum Part {
        TEXT,
        HEADING,
        LIST,
        QUOTATION,
        TABLE,
        CAPTION,
        BYLINE,
        STANDFIRST
    }

    private static final int LONG = 25;
    private static final int SENTENCE = 8;
    private static final double MENU = 0.6;

    /** A sentence of so many words may be full of names, or German. */
    private static final int SURE = 12;

    private static final double MANY_NAMES = 0.75;

    static Block of(int number, String text, int linkWords, Element element, Part part, List<Set<String>> suspects) {
        int words = Words.count(text);
        boolean caption = part == Part.TEXT && Credits.bundled().isCaption(text);
        return of(number, text, words, linkWords, element, caption ? Part.CAPTION : part, suspects);
    }

    private static Block of(
            int number, String text, int words, int linkWords, Element element, Part part, List<Set<String>> suspects) {
        Furniture.Sign sign = Furniture.bundled().sign(text);
        boolean sentences = words >= SENTENCE && Words.endsSentence(text) || words >= LONG;
        boolean prose = sentences
                && sign == Furniture.Sign.NONE
                && linkWords * 2 <= words
                && part != Part.CAPTION
                && part != Part.HEADING
                && Words.capitals(text) < (words >= SURE && Words.endsSentence(text) ? MANY_NAMES : MENU);
        return new Block(number, text, words, linkWords, element, part, suspects, sign, prose);
    }

    /** Is this a heading of the first rank? */
    boolean isTitle() {
        Element around = element;
        for (int i = 0; i < 3 && around != null; i++) {
            if (around.normalName().equals("h1")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** The share of its words that are links. */
    double linkShare() {
        return words == 0 ? 1 : Math.min(1, (double) linkWords / words);
    }
}

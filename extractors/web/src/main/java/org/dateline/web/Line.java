package org.dateline.web;

/**
 * A line of a text that somebody copied.
 *
 * @param alone does an empty line stand before and behind it, or the edge of the text?
 */
record Line(String text, int words, Furniture.Sign sign, boolean alone) {

    /** So many words make a sentence of a report even without a full stop behind them. */
    private static final int LONG = 25;

    private static final int SENTENCE = 8;
    private static final double MENU = 0.55;
    private static final int LONGEST_TITLE = 30;

    /** Sentences, as far as their form tells: neither a label nor a menu. */
    boolean isProse() {
        if (sign != Furniture.Sign.NONE) {
            return false;
        }
        boolean sentence = words >= SENTENCE && Words.endsSentence(text) || words >= LONG;
        return sentence && Words.capitals(text) < MENU;
    }

    /** Could the line be a headline, as far as its form tells? */
    boolean isTitleLike() {
        return sign == Furniture.Sign.NONE
                && words >= 2
                && words <= LONGEST_TITLE
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !text.startsWith("http");
    }
}

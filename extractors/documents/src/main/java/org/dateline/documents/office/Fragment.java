package org.dateline.documents.office;

/**
 * Words that stand beside each other on one line of a page. Lengths are in points, from the upper left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base the line that the letters stand on
 * @param size of the letters
 * @param bold is the font a bold one?
 */
record Fragment(double left, double right, double base, double size, boolean bold, String text) {

    double top() {
        return base - size;
    }

    /** The two, one behind the other. */
    Fragment followedBy(Fragment next) {
        String joint = next.left - right > size * PageReader.WORD_GAP ? " " : "";
        return new Fragment(
                left, next.right, base, Math.max(size, next.size), bold && next.bold, text + joint + next.text);
    }
}

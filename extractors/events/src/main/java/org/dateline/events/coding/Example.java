package org.dateline.events.coding;

/**
 * A sentence of a codebook with what it must be coded as, which is the test of its frame.
 *
 * @param text one sentence, written by us
 * @param expected type, and mode where one is named
 */
record Example(String text, Outcome expected) {

    /** Reads {@code The ministers met in Rome. => CONSULT}. */
    static Example of(String written) {
        int arrow = written.lastIndexOf("=>");
        if (arrow < 0) {
            throw new CodebookException("an example is written \"sentence => TYPE\", not \"" + written + "\"");
        }
        return new Example(
                written.substring(0, arrow).strip(),
                Outcome.of(written.substring(arrow + 2).strip()));
    }
}

package org.dateline.core.spi;

/**
 * Use this where text of others goes into a table that a spreadsheet may open. It keeps spreadsheets from running text as a formula: a cell that begins with one of {@code = + - @}, a tab or a line break gets a
 * {@code '} in front, and so does one that begins with {@code '} and then one of these, so that taking one {@code '} off always
 * gives the text back.
 */
public final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private FormulaGuard() {}

    /** The text as it may stand in a cell; the text itself where nothing can run. */
    public static String protect(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        boolean dangerous = first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
        return dangerous ? "'" + text : text;
    }
}

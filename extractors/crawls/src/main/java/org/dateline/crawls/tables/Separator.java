package org.dateline.crawls.tables;

import java.util.List;

/** What stands between the cells of a table: the candidate that the header has most of, outside quotes. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of(',', '\t', ';');

    private Separator() {}

    /** A comma where the header has one column only. */
    static char of(String header) {
        char best = ',';
        for (char candidate : CANDIDATES) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static int count(String header, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (char character : header.toCharArray()) {
            quoted ^= character == '"';
            count += !quoted && character == candidate ? 1 : 0;
        }
        return count;
    }
}

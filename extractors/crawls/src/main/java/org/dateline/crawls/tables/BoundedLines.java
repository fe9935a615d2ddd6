package org.dateline.crawls.tables;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Reads numbered lines that end at a line feed, and skips what is longer than any article instead of filling the memory. */
final class BoundedLines implements Closeable {

    /** In characters; the longest articles have some hundred thousand. */
    static final int LONGEST = 16_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;
    private int number;

    BoundedLines(Reader text) {
        reader = new BufferedReader(text);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        int character = reader.read();
        if (character < 0) {
            return false;
        }
        number++;
        for (; character >= 0 && character != '\n'; character = reader.read()) {
            append((char) character);
        }
        return true;
    }

    private void append(char character) {
        if (line.length() >= LONGEST) {
            tooLong = true;
        } else if (number > 1 || !line.isEmpty() || character != BYTE_ORDER_MARK) {
            line.append(character);
        }
    }

    String text() {
        return line.toString();
    }

    /** Was the line cut? */
    boolean isTooLong() {
        return tooLong;
    }

    /** 1-based. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

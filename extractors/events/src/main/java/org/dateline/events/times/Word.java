package org.dateline.events.times;

import java.util.Map;
import org.dateline.core.model.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param text in lower case, with straight apostrophes and hyphens
 * @param classes what it can stand for, with its value
 */
record Word(String text, Span span, Map<WordClass, Integer> classes) {

    boolean is(WordClass kind) {
        return classes.containsKey(kind);
    }

    int value(WordClass kind) {
        return classes.getOrDefault(kind, 0);
    }
}

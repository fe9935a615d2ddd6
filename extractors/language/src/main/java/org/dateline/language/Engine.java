package org.dateline.language;

import java.util.List;

/** Tags and parses one sentence. One instance serves many threads. */
interface Engine {

    /**
     * What it makes of every word, in their order.
     *
     * @param words the words and marks of a sentence as they stand in the text, headlines in sentence case; never empty
     */
    List<ParsedWord> parse(List<String> words);

    /** Does it know a word, given in lower case, as anything but a name? */
    boolean isCommon(String word);
}

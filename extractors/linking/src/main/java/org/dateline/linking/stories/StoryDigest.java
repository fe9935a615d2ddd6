package org.dateline.linking.stories;

import java.io.Serializable;
import java.util.List;

/**
 * What is kept of an article to tell its story from others.
 *
 * @param id of the article
 * @param day it was published, in days since 1970; {@link #UNDATED} where unknown
 * @param words how many words the vectors rest on
 * @param text what the article is about
 * @param names who and where, as far as capitals show it
 * @param title the words of the headline
 * @param keys the blocks it takes part in, sorted
 */
record StoryDigest(
        String id, long day, int words, TermVector text, TermVector names, TermVector title, List<String> keys)
        implements Serializable {

    static final long UNDATED = Long.MIN_VALUE;

    StoryDigest {
        keys = List.copyOf(keys);
    }

    boolean isDated() {
        return day != UNDATED;
    }
}

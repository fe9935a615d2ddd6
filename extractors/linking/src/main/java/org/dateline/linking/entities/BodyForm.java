package org.dateline.linking.entities;

import java.util.List;

/**
 * The name of a company, an organisation or a group, read once and compared often.
 *
 * @param words the words that tell it from others, legal forms taken off, plain
 * @param joined all of them in one, to compare "Good Will" with "Goodwill"
 * @param numbers the numbers it names
 * @param initials the first letter of each word, fillers included and left out: what its acronym may be
 */
record BodyForm(List<BodyWord> words, String joined, List<Integer> numbers, List<String> initials) {

    BodyForm {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
        initials = List.copyOf(initials);
    }

    /** @param filler may the word be left out ("of", "group")? */
    record BodyWord(String plain, boolean filler) {}
}

package org.dateline.language;

/**
 * A word as the engine sees it.
 *
 * @param tag Penn Treebank part of speech
 * @param head index of the word it depends on, -1 for the root
 * @param label dependency label of the engine
 * @param name kind of name with its place in it, as in {@code B-PERSON}; {@code O} outside names
 */
record ParsedWord(String form, String lemma, String tag, int head, String label, String name) {}

package org.dateline.databases.exports;

import java.util.List;

/**
 * A block of an article of Nexis: one field, or paragraphs of the text.
 *
 * @param text all its words on one line
 * @param label the label that it begins with by the way it is set; empty where there is none
 * @param paragraphs the words of each of its paragraphs
 */
record NexisBlock(String text, String label, List<String> paragraphs) {}

package org.dateline.core.model;

/**
 * A word or mark of a sentence, with its place in the dependency tree.
 *
 * @param sentence the {@linkplain Sentence#number() number} of its sentence
 * @param index its place in the sentence, from 0
 * @param form the word as it stands in the text
 * @param lemma its dictionary form, lower case but for proper nouns
 * @param tag the Penn Treebank tag, which tells tense and number where the universal tag does not
 * @param head the index of the word it depends on, or {@link #ROOT}
 * @param relation the dependency, named as in Universal Dependencies version 2 ({@code nsubj}, {@code obj}, {@code obl} …)
 */
public record Token(
        Span span,
        int sentence,
        int index,
        String form,
        String lemma,
        PartOfSpeech partOfSpeech,
        String tag,
        int head,
        String relation)
        implements Annotation {

    /** The head of a word that depends on no other. */
    public static final int ROOT = -1;
}

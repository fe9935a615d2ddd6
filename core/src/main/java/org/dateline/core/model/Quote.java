package org.dateline.core.model;

/**
 * Somebody's words.
 *
 * @param span the quoted words with their quotation marks
 * @param sentence the number of the sentence it begins in
 * @param speaker who said it; {@link Attribution#NONE} where the text does not tell
 * @param cue the words that introduce it ("said", "in a tweet")
 * @param addressee the words that name whom it was said to; empty where unknown
 */
public record Quote(Span span, int sentence, QuoteKind kind, Attribution speaker, String cue, String addressee)
        implements Annotation {}

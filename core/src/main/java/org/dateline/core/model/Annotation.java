package org.dateline.core.model;

/**
 * Something found in one article. The kinds are sealed, so that an exporter knows that it has seen all of them; who finds
 * them is open to every plugin. What none of the kinds fits is a {@link Label}.
 */
public sealed interface Annotation
        permits Sentence, Token, Clause, EntityMention, TimeExpression, Quote, EventMention, Label {

    /** Where it stands in {@link Article#text()}. */
    Span span();
}

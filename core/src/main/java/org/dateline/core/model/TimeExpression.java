package org.dateline.core.model;

/**
 * Words that say when.
 *
 * @param sentence the number of its sentence
 * @param value what they mean; unknown where they are relative and the article has no date
 */
public record TimeExpression(Span span, int sentence, DateValue value) implements Annotation {}

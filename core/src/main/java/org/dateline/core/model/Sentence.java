package org.dateline.core.model;

/**
 * A sentence.
 *
 * @param span without the white space around it
 * @param number its place among the sentences of the article, from 0
 */
public record Sentence(Span span, int number) implements Annotation {}

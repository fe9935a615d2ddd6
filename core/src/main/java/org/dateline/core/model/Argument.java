package org.dateline.core.model;

/**
 * One argument of a clause. Coordinated phrases ("Iran and Iraq") are one argument each.
 *
 * @param preposition the preposition in front, lower case; empty where there is none
 * @param span the whole phrase, without the preposition
 * @param head the index in the sentence of the word that heads the phrase
 * @param clause the {@linkplain Clause#number() number} of the clause that fills the role, or -1 where a phrase does
 * @param inherited does the argument come from another clause, through control, a relative pronoun, or coordination?
 */
public record Argument(ArgumentRole role, String preposition, Span span, int head, int clause, boolean inherited) {}

package org.dateline.core.model;

/**
 * One actor or recipient of an event mention.
 *
 * @param span the words that name it where the event is told; a pronoun's own span
 * @param text the words that name it, a pronoun replaced by what it stands for
 * @param chain the {@linkplain EntityMention#chain() chain} it belongs to; empty where it is no known mention
 */
public record Participant(Side side, Span span, String text, String chain, ActorCode code, CodeBasis basis) {}

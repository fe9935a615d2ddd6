package org.dateline.core.model;

import java.util.Optional;

/**
 * A phrase that refers to a person, an organisation, a group or a place.
 *
 * @param span the whole phrase, titles and appositions in front included
 * @param sentence the number of its sentence
 * @param head the name or the noun itself, without titles
 * @param name the words that name it ("Fuad Hussein"); for a pronoun or nominal the pronoun or nominal
 * @param role the office or title that the article gives it ("Foreign Minister"); empty where none
 * @param chain all mentions in this article with the same chain are one thing; unique inside the article only
 * @param code who it is as an actor
 * @param basis what the code rests on
 * @param place where the mention names a place that the gazetteer knows
 * @param sameAs an id outside, for instance of the reference pack; empty where unknown
 * @param confidence between 0 and 1
 */
public record EntityMention(
        Span span,
        int sentence,
        EntityKind kind,
        MentionForm form,
        Span head,
        String name,
        String role,
        String chain,
        ActorCode code,
        CodeBasis basis,
        Optional<Place> place,
        String sameAs,
        double confidence)
        implements Annotation {}

package org.dateline.core.model;

import java.util.List;

/**
 * One person, organisation, group or place of the whole corpus.
 *
 * @param id a hash of its kind and its earliest mention
 * @param name the fullest form that most articles use
 * @param code country, sectors and CAMEO code
 * @param roles the offices that articles give it, the commonest first
 * @param variants all names used for it, sorted
 * @param mentions how often it is mentioned
 * @param articles in how many articles
 * @param sameAs ids outside; empty where unknown
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        ActorCode code,
        List<String> roles,
        List<String> variants,
        int mentions,
        int articles,
        String sameAs) {

    public Entity {
        roles = List.copyOf(roles);
        variants = List.copyOf(variants);
    }
}

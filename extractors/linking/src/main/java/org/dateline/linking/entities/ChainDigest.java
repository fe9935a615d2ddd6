package org.dateline.linking.entities;

import java.io.Serializable;
import java.util.List;
import org.dateline.core.model.EntityKind;

/**
 * One thing that an article mentions.
 *
 * @param id {@code articleId#chain}
 * @param story of its article; empty where unknown
 * @param day its article was published, in days since 1970; 0 where unknown
 * @param names all names it bears in the article, the fullest first; the noun where it bears none
 * @param named does it bear a name at all?
 * @param roles its offices, lower case, sorted
 * @param country ISO 3166 alpha-3 or the code of an international body; empty where unknown
 * @param placeId of the gazetteer; empty where it is no place
 * @param state does the place stand for a state, a capital or a country?
 * @param sameAs its id outside; empty where unknown
 * @param keys the blocks it takes part in, sorted
 * @param signature equal for chains that are one entity beyond doubt, see {@link Signatures}
 */
record ChainDigest(
        String id,
        EntityKind kind,
        String story,
        long day,
        List<String> names,
        boolean named,
        List<String> roles,
        String country,
        String sector,
        String placeId,
        boolean state,
        String sameAs,
        List<String> keys,
        String signature)
        implements Serializable {

    ChainDigest {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        keys = List.copyOf(keys);
    }

    ChainDigest with(List<String> newKeys, String newSignature) {
        return new ChainDigest(
                id,
                kind,
                story,
                day,
                names,
                named,
                roles,
                country,
                sector,
                placeId,
                state,
                sameAs,
                newKeys,
                newSignature);
    }

    String articleId() {
        return id.substring(0, id.indexOf('#'));
    }

    String name() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Do both stand in one story? Articles whose story is unknown are taken to be in different ones. */
    boolean sharesStory(ChainDigest other) {
        return !story.isEmpty() && story.equals(other.story);
    }

    /** Are both known to belong to different countries? */
    boolean isForeignTo(ChainDigest other) {
        return !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
    }

    boolean sharesRole(ChainDigest other) {
        return roles.stream().anyMatch(other.roles::contains);
    }
}

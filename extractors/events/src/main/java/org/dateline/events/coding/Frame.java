package org.dateline.events.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One pattern of a codebook: words that head it, what must stand around them, and what that means.
 *
 * @param id lands in the rule of every event that it gives
 * @param verbs lemmas; with a particle in a second word ("call off")
 * @param nouns lemmas of event nouns ("killing")
 * @param adjectives lemmas of what stands behind a copula ("ready")
 * @param conditions all must hold
 * @param actors roles in which the one who acts may stand, the best first; empty for the usual ones, see {@link Roles}
 * @param recipients roles in which the one acted on may stand, the best first
 * @param outcome what it means; for a frame with a turn, what it means where the content is no event of the codebook
 * @param turn the name of what this frame does to the event that is its content ("demanded"); empty where it has none
 * @param contents roles in which that content may stand, the best first
 * @param turns what this frame's own event becomes under a turn, before the turns of its type
 * @param status fixed standing; empty where type and sentence decide
 * @param reciprocal do all sides act alike?
 * @param bound is it an event only as the content of another frame ("aid", which must be given or refused)?
 * @param foreign do the two sides have to be of different countries ("was in Baghdad")?
 * @param needs who has to be on its sides, where that is other than its type says
 * @param victim is the possessor of the noun the one acted on ("his arrest")?
 */
record Frame(
        String id,
        Set<String> verbs,
        Set<String> nouns,
        Set<String> adjectives,
        List<Condition> conditions,
        List<String> actors,
        List<String> recipients,
        Outcome outcome,
        String turn,
        List<String> contents,
        Map<String, Outcome> turns,
        String status,
        boolean reciprocal,
        boolean victim,
        boolean bound,
        boolean foreign,
        Need needs,
        int priority,
        List<Example> examples) {

    boolean isTurn() {
        return !turn.isEmpty();
    }

    /** More conditions make a frame more specific. */
    int specificity() {
        return priority * 10 + conditions.size();
    }
}

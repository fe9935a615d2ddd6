package org.dateline.events.coding;

import java.util.List;
import org.dateline.core.model.Status;

/**
 * How the action of a report stands.
 *
 * @param outcome after tense, modals and negation have had their say
 * @param demandedBySpeaker is it the speaker who acts, because he says that somebody must?
 * @param hypothetical is it told under an "if"?
 */
record Standing(
        Outcome outcome,
        Status status,
        boolean negated,
        boolean demandedBySpeaker,
        boolean hypothetical,
        List<String> decisions) {

    Standing {
        decisions = List.copyOf(decisions);
    }
}

package org.dateline.events.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of a codebook.
 *
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, 0 none
 * @param score the intensity where no mode has one of its own
 * @param cameo the CAMEO code where neither frame nor mode gives one
 * @param status the standing that every event of the type has ("demanded"); empty where the sentence decides
 * @param turns what the type becomes when it is not done but promised, demanded, refused, ended …, by the name of the turn
 * @param absorbs types that are not events of their own beside one of this type: the topic of a protest, troops beside an attack
 * @param figures modifiers that make a figure of speech of it: "a <em>verbal</em> attack"
 * @param domestic is it aimed at the actor's own state where no other is named?
 * @param needs who has to be on its sides for a report to be one, see {@link Need}
 * @param refinements CAMEO codes by words that stand in the event's arguments, for reports that end with a general code
 */
record EventClass(
        String name,
        String meaning,
        int quad,
        double score,
        String cameo,
        String status,
        Map<String, Mode> modes,
        Map<String, Outcome> turns,
        Map<String, List<String>> refinements,
        List<String> absorbs,
        List<String> figures,
        boolean domestic,
        Need needs) {

    Optional<Mode> mode(String mode) {
        return Optional.ofNullable(modes.get(mode));
    }

    double scoreOf(String mode) {
        return mode(mode).map(Mode::score).orElse(score);
    }

    /** The CAMEO code of an outcome of this type: its own, else its mode's, else the type's. */
    String cameoOf(Outcome outcome) {
        if (!outcome.cameo().isEmpty()) {
            return outcome.cameo();
        }
        return mode(outcome.mode())
                .map(Mode::cameo)
                .filter(code -> !code.isEmpty())
                .orElse(cameo);
    }
}

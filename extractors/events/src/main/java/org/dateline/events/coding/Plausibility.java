package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Voice;

/** Holds back readings that say too little to be a report. */
final class Plausibility {

    private Plausibility() {}

    static boolean holds(Reading reading, SidesDecision.Sides sides, Codebook codebook) {
        boolean byNoun = reading.frame().nouns().contains(reading.predication().lemma());
        if (codebook.knownSides() && byNoun && !sides.anyCountry()) {
            return false;
        }
        if (isUnasserted(reading) && sides.actors().isEmpty()) {
            return false;
        }
        if (reading.frame().actors().contains("speaker") && sides.actors().isEmpty()) {
            return false;
        }
        return !reading.frame().foreign() || isAbroad(sides);
    }

    /** A gerund or infinitive that nobody does: "<em>expelling</em> the troops was his aim". */
    private static boolean isUnasserted(Reading reading) {
        return reading.predication().kind() == PredicateKind.VERB
                && reading.predication().clause().tense() == Tense.NONE
                && reading.predication().clause().voice() == Voice.ACTIVE;
    }

    private static boolean isAbroad(SidesDecision.Sides sides) {
        Optional<String> one = country(sides.actors());
        Optional<String> other = country(sides.recipients());
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Optional<String> country(List<Party> parties) {
        return CountryInference.country(parties);
    }
}

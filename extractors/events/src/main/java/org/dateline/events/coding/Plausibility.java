package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;

/** Holds back readings that say too little to be a report. */
final class Plausibility {

    private Plausibility() {}

    static boolean holds(Reading reading, SidesDecision.Sides sides, Codebook codebook) {
        boolean byNoun = reading.frame().nouns().contains(reading.predication().lemma());
        if (codebook.knownSides() && byNoun && !sides.anyCountry()) {
            return false;
        }
        if (reading.frame().actors().contains("speaker") && sides.actors().isEmpty()) {
            return false;
        }
        return !reading.frame().foreign() || isAbroad(sides);
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

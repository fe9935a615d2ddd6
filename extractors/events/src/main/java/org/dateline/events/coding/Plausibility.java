package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Voice;

/** Holds back readings that say too little to be a report, or whose sides are not those of an event of the type. */
final class Plausibility {

    private final Codebook codebook;
    private final Weighing weighing;

    Plausibility(Codebook codebook) {
        this.codebook = codebook;
        weighing = new Weighing(codebook.words());
    }

    boolean holds(Reading reading, Standing standing, SidesDecision.Sides sides, SentenceView view) {
        if (!isSomebodysDeed(reading, standing, sides, view)) {
            return false;
        }
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
        if (isAlone(reading, sides, view) || isAwaited(reading)) {
            return false;
        }
        return !reading.frame().foreign() || isAbroad(sides);
    }

    /** Are those on its sides such as the type asks for, and is the one who acts somebody? */
    private boolean isSomebodysDeed(Reading reading, Standing standing, SidesDecision.Sides sides, SentenceView view) {
        Need need = reading.frame().needs() != Need.OF_TYPE
                ? reading.frame().needs()
                : codebook.type(standing.outcome().type())
                        .map(EventClass::needs)
                        .orElse(Need.NOBODY);
        if (need == Need.NOBODY) {
            return true;
        }
        Weight actors = weighing.heaviest(sides.actors(), view);
        boolean told = !sides.actors().isEmpty();
        if (told && actors == Weight.NOBODY) {
            return false;
        }
        boolean among = sides.reciprocal() && sides.actors().size() > 1;
        return need.holds(actors, among ? actors : weighing.heaviest(sides.recipients(), view), told);
    }

    /** "until their demands <em>are met</em>", "unless it <em>closes</em> the base": what has not come about. */
    private boolean isAwaited(Reading reading) {
        Clause clause = reading.predication().clause();
        return codebook.words().has("awaiting", clause.marker())
                && clause.tense() == Tense.PRESENT
                && !reading.predication().isNoun();
    }

    /** A gerund or infinitive that nothing does: "<em>expelling</em> the troops was his aim", but "rockets <em>hitting</em> the base". */
    private static boolean isUnasserted(Reading reading) {
        return reading.predication().kind() == PredicateKind.VERB
                && (reading.predication().clause().link() != ClauseLink.RELATIVE
                        || reading.predication().in("subject").findAny().isEmpty())
                && reading.predication().clause().tense() == Tense.NONE
                && reading.predication().clause().voice() == Voice.ACTIVE;
    }

    /** One who meets nobody: "the minister discussed the crops" is no meeting; "the ministers discussed the crops" is one. */
    private static boolean isAlone(Reading reading, SidesDecision.Sides sides, SentenceView view) {
        return sides.reciprocal()
                && sides.actors().size() < 2
                && reading.recipients().isEmpty()
                && reading.trigger().size() == 1
                && !SidesDecision.isPlural(sides.actors(), view);
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

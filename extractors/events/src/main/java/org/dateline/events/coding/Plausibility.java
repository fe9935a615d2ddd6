package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Status;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Voice;

/** Holds back readings that say too little to be a report, or whose sides are not those of an event of the type. */
final class Plausibility {

    private final Codebook codebook;
    private final Weighing weighing;
    private final Figures figures;
    private final Assertion assertion;

    Plausibility(Codebook codebook) {
        figures = new Figures(codebook);
        assertion = new Assertion(codebook.words());
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
        if (standing.hypothetical() && !isGrave(reading, standing, sides, view)
                || isTopic(reading, sides)
                || isAim(reading)) {
            return false;
        }
        if (figures.holds(reading, standing.outcome(), view)) {
            return false;
        }
        if (isUnasserted(reading) && sides.actors().isEmpty()) {
            return false;
        }
        if (reading.frame().actors().contains("speaker")
                && (sides.actors().isEmpty() || sides.recipients().isEmpty() && standing.status() == Status.DEMANDED)) {
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
        if (told && (actors == Weight.NOBODY || !isDeed(standing) && isSaidByThings(reading, view))) {
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

    /** A condition is told where a public side would do harm to somebody, but not what merely could be. */
    private boolean isGrave(Reading reading, Standing standing, SidesDecision.Sides sides, SentenceView view) {
        if (!assertion.isConditional(reading.predication().clause(), view)) {
            return false;
        }
        boolean harm = codebook.type(standing.outcome().type())
                .filter(type -> type.quad() == 4)
                .isPresent();
        return harm
                && weighing.heaviest(sides.actors(), view) == Weight.PUBLIC
                && weighing.heaviest(sides.recipients(), view) != Weight.NOBODY;
    }

    /** "Over the <em>Iraq war</em>": a country in front of a noun for what lasts, and nothing else, names a topic. */
    private boolean isTopic(Reading reading, SidesDecision.Sides sides) {
        return reading.predication().isNoun()
                && codebook.words().has("strife", reading.predication().lemma())
                && reading.trigger().size() == 1
                && !sides.reciprocal()
                && sides.recipients().isEmpty()
                && !reading.actors().isEmpty()
                && reading.actors().stream().allMatch(slot -> slot.role().equals("possessor"))
                && sides.actors().stream().allMatch(Plausibility::isPlace);
    }

    /** "To stop the attacks": what others do is not ended by an aim. */
    private static boolean isAim(Reading reading) {
        Clause clause = reading.predication().clause();
        return reading.frame().turn().equals("ended")
                && clause.link() == ClauseLink.PURPOSE
                && clause.tense() == Tense.NONE;
    }

    private static boolean isPlace(Party party) {
        return party.mention()
                .filter(mention -> mention.kind() == EntityKind.PLACE)
                .isPresent();
    }

    /** "Dutch bonds offer", "French wines compete": what a country is named for has no say, but its papers and plans do. */
    private boolean isSaidByThings(Reading reading, SentenceView view) {
        return !reading.actors().isEmpty() && reading.actors().stream().allMatch(slot -> isMute(slot.head(), view));
    }

    private boolean isMute(int head, SentenceView view) {
        if (head < 0 || head >= view.tokens().size() || view.token(head).partOfSpeech() != PartOfSpeech.NOUN) {
            return false;
        }
        String lemma = view.lemma(head);
        return view.mentionsAt(head).isEmpty()
                && !codebook.words().has("persons", lemma)
                && codebook.words().list("agent-endings").stream().noneMatch(lemma::endsWith)
                && !codebook.words().has("papers", lemma)
                && !codebook.words().has("decisions", lemma);
    }

    private boolean isDeed(Standing standing) {
        return codebook.type(standing.outcome().type())
                .filter(type -> type.quad() != 1 && type.quad() != 3)
                .isPresent();
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

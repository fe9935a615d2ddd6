package org.dateline.events.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Status;

/**
 * Decides where: a place that is an argument of the event, else one that the clause or the sentence names as a location. What is
 * only said happens where the speaker is, not where what he speaks of is: there the place of the meeting told last comes first.
 */
final class PlaceDecision {

    private static final int HIGHEST = 8;
    private static final String SPEAKER = "speaker";

    private static final String FORCE = "ASSAULT";
    private static final String MEETING = "CONSULT";

    /** What states do in other states. */
    private static final Set<String> ABROAD = Set.of(FORCE, "RETREAT", "MOBILIZE", "AID");

    /** Who telephones is not where the others are. */
    private static final String PHONE = "phone";

    /** "A man from Goma" need not be there. */
    private static final String ORIGIN = "from";

    private final Codebook codebook;
    private final Venues venues;

    PlaceDecision(Codebook codebook) {
        this.codebook = codebook;
        venues = new Venues(codebook);
    }

    Optional<EventPlace> decide(
            Reading reading,
            Standing standing,
            SentenceView view,
            SidesDecision.Sides sides,
            Narrative narrative,
            boolean background) {
        boolean said = codebook.type(standing.outcome().type())
                .filter(type -> type.quad() == 3 || type.quad() == 1 && !isVisit(reading) && !reading.reciprocal())
                .isPresent();
        Optional<EventPlace> scene = Scenes.before(reading.predication().clause(), view);
        if (scene.isPresent()) {
            return scene;
        }
        Optional<EventPlace> venue = said ? venues.of(reading, view) : Optional.empty();
        if (venue.isPresent()) {
            return venue.map(narrative::closer);
        }
        boolean words = said && reading.frame().actors().contains(SPEAKER);
        Optional<EventPlace> argument = words ? Optional.empty() : argumentPlace(reading, view, said);
        if (argument.isPresent()) {
            EventPlace named = argument.get();
            boolean meets = reading.reciprocal() || isVisit(reading);
            return meets ? Optional.of(narrative.closer(named)) : argument;
        }
        if (reading.outcome().mode().equals(PHONE)) {
            return Optional.empty();
        }
        int head = view.token(reading.predication().head()).span().start();
        Comparator<EntityMention> nearest =
                Comparator.comparingInt(mention -> Math.abs(mention.span().start() - head));
        List<EntityMention> places = view.mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PLACE && isLocation(mention, view))
                .filter(mention -> !(said || reading.reciprocal()) || !isOfTopic(word(mention, view), reading, view))
                .filter(mention -> new Reach(view, codebook)
                        .covers(word(mention, view), reading.predication().clause(), said))
                .toList();
        Optional<EventPlace> clause = places.stream()
                .filter(mention -> reading.predication().clause().span().contains(mention.span()))
                .min(nearest)
                .map(mention -> place(mention, view, "clause"));
        Optional<EventPlace> sentence = places.stream().min(nearest).map(mention -> place(mention, view, "sentence"));
        boolean vague = clause.filter(PlaceDecision::isVague).isPresent() || clause.isEmpty();
        if (said || reading.reciprocal() && vague) {
            return context(narrative.sceneOf(sides.actors()))
                    .or(() -> said
                            ? Scenes.home(
                                            sides.actors(),
                                            narrative.meetingPlace().or(narrative::place),
                                            view)
                                    .map(narrative::closer)
                            : Optional.empty())
                    .or(() -> background ? Optional.empty() : context(narrative.meetingPlaceOf(sides.actors())))
                    .or(() -> clause)
                    .or(() -> sentence)
                    .or(() -> PartyPlaces.beside(reading.actors(), view, codebook))
                    .or(() -> said
                            ? filed(sides, narrative, background)
                            : remembered(standing, sides, narrative, background));
        }
        return clause.or(() -> sentence)
                .or(() ->
                        PartyPlaces.beside(isForce(standing) ? reading.recipients() : reading.actors(), view, codebook))
                .or(() -> isForce(standing) ? PartyPlaces.attacked(sides) : Optional.empty())
                .or(() -> remembered(standing, sides, narrative, background));
    }

    private static boolean isForce(Standing standing) {
        return standing.outcome().type().equals(FORCE);
    }

    /** Where the news is; what is told as background happened elsewhere, and what is only planned or feared is nowhere yet. */
    private static Optional<EventPlace> remembered(
            Standing standing, SidesDecision.Sides sides, Narrative narrative, boolean background) {
        boolean real = standing.status() == Status.OCCURRED || standing.status() == Status.ONGOING;
        return background || !real && !standing.outcome().type().equals(MEETING)
                ? Optional.empty()
                : carried(standing, sides, narrative);
    }

    /** Where those are whom violence, troops and help reach; other things are done where those are who do them. */
    private static Optional<EventPlace> carried(Standing standing, SidesDecision.Sides sides, Narrative narrative) {
        boolean abroad = ABROAD.contains(standing.outcome().type());
        boolean known = sides.recipients().stream().anyMatch(Party::hasCountry);
        if (isForce(standing) && !known && narrative.place().isPresent()) {
            return context(narrative.place());
        }
        List<Party> nearest = abroad && known
                ? Stream.concat(sides.recipients().stream(), sides.actors().stream())
                        .toList()
                : sides.actors().isEmpty() ? sides.recipients() : sides.actors();
        return narrative.placeFor(nearest).or(() -> isForce(standing) ? context(narrative.place()) : Optional.empty());
    }

    /** What is said is said anywhere; of those of the land where the report was filed we take it to be there. */
    private static Optional<EventPlace> filed(SidesDecision.Sides sides, Narrative narrative, boolean background) {
        return background ? Optional.empty() : narrative.filedFrom(sides.actors());
    }

    /** Meetings are in cities: a country beside one says what it was about at least as often as where it was. */
    private static boolean isVague(EventPlace place) {
        return place.place().filter(found -> !found.feature().startsWith("PCL")).isEmpty();
    }

    private static Optional<EventPlace> context(Optional<EventPlace> known) {
        return known.map(place -> new EventPlace(place.text(), place.place(), "context"));
    }

    /** The place that is an argument of the event itself. */
    Optional<EventPlace> argument(Reading reading, SentenceView view) {
        return Scenes.before(reading.predication().clause(), view).or(() -> argumentPlace(reading, view, false));
    }

    private Optional<EventPlace> argumentPlace(Reading reading, SentenceView view, boolean said) {
        return reading.predication().slots().stream()
                .filter(slot -> codebook.words().has("place-prepositions", slot.role()))
                .flatMap(slot -> Scenes.site(slot, view, codebook).stream())
                .findFirst()
                .or(() -> argument(reading, view, said).map(mention -> place(mention, view, "argument")))
                .or(() -> said ? Optional.empty() : unknown(reading, view));
    }

    /** A place by its name alone, which no gazetteer knows: "met in the <em>Oval Office</em>". */
    private Optional<EventPlace> unknown(Reading reading, SentenceView view) {
        return reading.predication().slots().stream()
                .filter(slot -> slot.direct()
                        && slot.clause() < 0
                        && codebook.words().has("venue-prepositions", slot.role())
                        && view.token(slot.head()).partOfSpeech() == PartOfSpeech.PROPN
                        && view.mentionsAt(slot.head()).isEmpty()
                        && view.times().stream().noneMatch(time -> time.span().overlaps(slot.span())))
                .findFirst()
                .map(slot -> new EventPlace(view.article().text(slot.span()), Optional.empty(), "argument"));
    }

    private Optional<EntityMention> argument(Reading reading, SentenceView view, boolean said) {
        Stream<Slot> located = reading.predication().slots().stream()
                .filter(slot -> !said || slot.direct() || reading.reciprocal())
                .filter(slot -> !reading.reciprocal() || !isTopic(slot, reading, view))
                .filter(slot -> !(said || reading.reciprocal()) || !isOfTopic(slot.head(), reading, view))
                .filter(slot -> slot.direct() || !slot.role().equals(ORIGIN))
                .filter(slot -> codebook.words().has("place-prepositions", slot.role())
                        || isVisit(reading) && isGoal(slot)
                        || !said && isStruck(slot, reading, view));
        return located.sorted(Comparator.comparing(slot -> !slot.direct()))
                .flatMap(slot -> inside(slot, view))
                .filter(mention -> mention.kind() == EntityKind.PLACE
                        || (isVisit(reading) || !said) && mention.place().isPresent())
                .filter(mention -> !isBesideTime(mention, view))
                .findFirst();
    }

    private static boolean isGoal(Slot slot) {
        return slot.role().equals("to") || slot.role().equals("object");
    }

    /** "Shelled <em>Goma</em>", "the <em>Goma</em> attack": the object of some verbs, and what qualifies an event noun. */
    private boolean isStruck(Slot slot, Reading reading, SentenceView view) {
        boolean object = slot.role().equals("object")
                && codebook.words()
                        .has(
                                "taking-place-as-object",
                                view.lemma(reading.predication().head()));
        return object || slot.role().equals("possessor") && isScene(slot.head(), view);
    }

    /** A town as a bare modifier; a state in that place is an actor. */
    private static boolean isScene(int word, SentenceView view) {
        String relation = view.token(word).relation();
        return (relation.equals("compound") || relation.equals("amod"))
                && view.mentionsAt(word).stream()
                        .anyMatch(mention -> mention.kind() == EntityKind.PLACE
                                && mention.place()
                                        .filter(place -> !place.feature().startsWith("PCL"))
                                        .isPresent());
    }

    /** "In January and Kenya …": a conjunct of a time is no place, whatever the parser makes of it. */
    private static boolean isBesideTime(EntityMention mention, SentenceView view) {
        int word = word(mention, view);
        int head = view.token(word).head();
        return view.token(word).relation().equals("conj")
                && head >= 0
                && view.times().stream()
                        .anyMatch(time -> time.span().contains(view.token(head).span()));
    }

    /** The mention that heads a phrase, then the places in it: "in the holy city of <em>Najaf</em>". */
    private static Stream<EntityMention> inside(Slot slot, SentenceView view) {
        return Stream.concat(
                view.mentionsAt(slot.head()).stream(),
                view.mentions().stream()
                        .filter(mention -> mention.kind() == EntityKind.PLACE
                                && slot.span().contains(mention.span())));
    }

    /** "Discussed the killing in Baghdad": behind an object a place belongs to what was talked about. */
    private boolean isTopic(Slot slot, Reading reading, SentenceView view) {
        return reading.recipients().isEmpty()
                && reading.predication()
                        .in("object")
                        .anyMatch(object -> object.head() < slot.head() && !isSigned(object.head(), view));
    }

    /** "Signed an agreement in Beijing": there it was signed. */
    private boolean isSigned(int word, SentenceView view) {
        return codebook.words().has("signed", view.lemma(word));
    }

    /** "Discussed the killing in Baghdad", "held talks on its embassy in Baghdad": does a word belong to what is spoken of? */
    private boolean isOfTopic(int word, Reading reading, SentenceView view) {
        int at = word;
        for (int step = 0;
                step < HIGHEST && at >= 0 && at != reading.predication().head();
                step++) {
            if (reading.trigger().contains(at)) {
                return false;
            }
            if (codebook.words().has("topics", view.preposition(at))
                    || step > 0 && codebook.isEventNoun(view.lemma(at)) && !isSigned(at, view)) {
                return true;
            }
            at = view.token(at).head();
        }
        return false;
    }

    private boolean isVisit(Reading reading) {
        return reading.outcome().mode().equals("visit");
    }

    static EventPlace place(EntityMention mention, SentenceView view, String basis) {
        return new EventPlace(view.article().text(mention.head()), mention.place(), basis);
    }

    /** The word that heads a mention. */
    private static int word(EntityMention mention, SentenceView view) {
        return view.indexAt(Math.max(mention.head().start(), mention.head().end() - 1));
    }

    private boolean isLocation(EntityMention mention, SentenceView view) {
        int head = word(mention, view);
        String preposition = view.preposition(head);
        int above = view.token(head).head();
        boolean origin = preposition.equals(ORIGIN) && above >= 0 && view.isNoun(above);
        boolean qualifies = above >= 0 && codebook.isEventNoun(view.lemma(above)) && isScene(head, view);
        return (codebook.words().has("place-prepositions", preposition) || qualifies)
                && !origin
                && !isBesideTime(mention, view);
    }
}

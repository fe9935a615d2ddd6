package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Place;
import org.dateline.core.model.Token;

/** Places that follow from how a text names them: the one that "where" takes up, sites of a country, the home of a state. */
final class Scenes {

    /** Between a place and the "where" that takes it up there is room for a comma. */
    private static final int NEAR = 3;

    private static final int HIGHEST = 4;
    private static final String WHERE = "where";

    private Scenes() {}

    /** The place in front of a clause with "where", for what is coordinated with it too: "to <em>Tehran</em>, where he …". */
    static Optional<EventPlace> before(Clause clause, SentenceView view) {
        Clause at = clause;
        for (int step = 0; step < HIGHEST && at.link() == ClauseLink.COORDINATED; step++) {
            Optional<Clause> first = view.governor(at);
            if (first.isEmpty()) {
                break;
            }
            at = first.get();
        }
        Clause taking = at;
        return view.tokens().stream()
                .filter(token -> taking.span().contains(token.span())
                        && token.index() < taking.predicate()
                        && view.lemma(token.index()).equals(WHERE))
                .findFirst()
                .flatMap(where -> view.mentions().stream()
                        .filter(mention -> mention.place().isPresent()
                                && mention.span().end() <= where.span().start()
                                && where.span().start() - mention.span().end() < NEAR)
                        .findFirst())
                .map(mention -> PlaceDecision.place(mention, view, "argument"));
    }

    /** A site named by its country alone: "at <em>Iraqi bases</em>", "on <em>Iraqi soil</em>". */
    static Optional<EventPlace> site(Slot slot, SentenceView view, Codebook codebook) {
        return view.tokens().stream()
                .filter(token ->
                        slot.span().contains(token.span()) && codebook.words().has("sites", view.lemma(token.index())))
                .findFirst()
                .filter(site -> view.mentions().stream()
                        .noneMatch(mention -> mention.place().isPresent()
                                && slot.span().contains(mention.head())
                                && (mention.head().start() < site.span().start()
                                        || mention.head().contains(site.span())
                                        || !isCountry(mention))))
                .flatMap(site -> owner(site, view)
                        .map(owner -> new EventPlace(
                                view.article().text(owner.span().cover(site.span())),
                                country(owner.code().country(), view),
                                "argument")));
    }

    private static boolean isCountry(EntityMention mention) {
        return mention.place()
                .filter(place -> place.feature().startsWith("PCL"))
                .isPresent();
    }

    /** Who stands right in front of a site with a country. */
    private static Optional<EntityMention> owner(Token site, SentenceView view) {
        return view.mentions().stream()
                .filter(mention -> mention.span().end() <= site.span().end()
                        && view.indexAt(mention.span().start()) == site.index() - 1
                        && !mention.code().country().isEmpty())
                .findFirst();
    }

    /**
     * The country of those who speak, where the story is in another one: sources and parliaments speak at home. Not so people with a
     * name, who travel, and states.
     */
    static Optional<EventPlace> home(List<Party> speakers, Optional<EventPlace> story, SentenceView view) {
        Optional<Party> first = speakers.stream().findFirst();
        if (first.isEmpty() || !first.get().hasCountry() || isPerson(first.get()) || isState(first.get())) {
            return Optional.empty();
        }
        String country = first.get().code().country();
        boolean abroad = story.flatMap(EventPlace::place)
                .filter(place -> !place.country().equals(country))
                .isPresent();
        return abroad
                ? country(country, view).map(place -> new EventPlace(place.name(), Optional.of(place), "context"))
                : Optional.empty();
    }

    /** States as such speak through people who may be anywhere: "Washington has accused". */
    private static boolean isState(Party party) {
        return party.code().sectors().isEmpty()
                || party.mention()
                        .filter(mention -> mention.place().isPresent())
                        .isPresent();
    }

    private static boolean isPerson(Party party) {
        return party.mention()
                .filter(mention -> mention.kind() == EntityKind.PERSON)
                .isPresent();
    }

    /** A country as the article names it somewhere. */
    private static Optional<Place> country(String code, SentenceView view) {
        return view.article().all(EntityMention.class).stream()
                .flatMap(mention -> mention.place().stream())
                .filter(place -> place.country().equals(code) && place.feature().startsWith("PCL"))
                .findFirst();
    }
}

package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Place;
import org.dateline.core.model.Span;

/** Places that follow from how a text names them: the one that "where" takes up, sites of a country, the home of a state. */
final class Scenes {

    /** Between a place and the "where" that takes it up there is room for a comma. */
    private static final int NEAR = 3;

    private Scenes() {}

    /** The place in front of a clause with "where": "a visit to <em>Tehran</em> where he held talks". */
    static Optional<EventPlace> before(Clause clause, SentenceView view) {
        if (clause.link() != ClauseLink.RELATIVE && clause.link() != ClauseLink.ADVERBIAL) {
            return Optional.empty();
        }
        return view.tokens().stream()
                .filter(token -> clause.span().contains(token.span())
                        && token.index() < clause.predicate()
                        && view.lemma(token.index()).equals("where"))
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
        if (slot.head() < 1
                || slot.head() >= view.tokens().size()
                || !codebook.words().has("sites", view.lemma(slot.head()))
                || view.mentionsAt(slot.head()).stream()
                        .anyMatch(mention -> mention.place().isPresent())) {
            return Optional.empty();
        }
        Span head = view.token(slot.head()).span();
        return view.mentions().stream()
                .filter(mention -> mention.span().end() <= head.end()
                        && view.indexAt(mention.span().start()) == slot.head() - 1
                        && !mention.code().country().isEmpty())
                .findFirst()
                .map(owner -> new EventPlace(
                        view.article().text(owner.span().cover(head)),
                        country(owner.code().country(), view),
                        "argument"));
    }

    /**
     * The country of those who speak, where the story is in another one: sources, parliaments and states speak at home. Not so
     * people with a name, who travel.
     */
    static Optional<EventPlace> home(List<Party> speakers, Optional<EventPlace> story, SentenceView view) {
        Optional<Party> first = speakers.stream().findFirst();
        if (first.isEmpty() || !first.get().hasCountry() || isPerson(first.get())) {
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

package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;

/** Places that those who take part give away. */
final class PartyPlaces {

    private PartyPlaces() {}

    /** Where somebody is: "<em>prosecutors in Lima</em> charged a judge", "<em>the consulate in Damascus</em> was hit". */
    static Optional<EventPlace> beside(List<Slot> parties, SentenceView view, Codebook codebook) {
        return parties.stream()
                .filter(slot -> holdsOffice(slot, view, codebook))
                .flatMap(slot -> view.mentions().stream()
                        .filter(mention -> mention.kind() == EntityKind.PLACE && isIn(mention, slot, view, codebook)))
                .findFirst()
                .map(mention -> new EventPlace(view.article().text(mention.span()), mention.place(), "clause"));
    }

    /** "Critics in Oslo" may speak of anything. */
    private static boolean holdsOffice(Slot party, SentenceView view, Codebook codebook) {
        return view.mentionsHeadedBy(party.head()).stream()
                .flatMap(mention -> mention.code().sectors().stream())
                .anyMatch(sector -> codebook.words().has("state-sectors", sector));
    }

    private static boolean isIn(EntityMention place, Slot party, SentenceView view, Codebook codebook) {
        int word = view.indexAt(place.head().end() - 1);
        return party.span().contains(place.span())
                && view.token(word).head() == party.head()
                && codebook.words().has("venue-prepositions", view.preposition(word));
    }

    /** An attack on a state is there. */
    static Optional<EventPlace> attacked(SidesDecision.Sides sides) {
        return sides.recipients().stream()
                .flatMap(party -> party.mention().stream())
                .filter(mention -> mention.place().isPresent())
                .findFirst()
                .map(mention -> new EventPlace(mention.name(), mention.place(), "argument"));
    }
}

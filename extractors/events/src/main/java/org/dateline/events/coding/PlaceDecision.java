package org.dateline.events.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;

/** Decides where: a place that is an argument of the event, else one that the clause or the sentence names as a location. */
final class PlaceDecision {

    private final Codebook codebook;

    PlaceDecision(Codebook codebook) {
        this.codebook = codebook;
    }

    Optional<EventPlace> decide(Reading reading, SentenceView view, Optional<EventPlace> context) {
        List<EntityMention> places = view.mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PLACE && isLocation(mention, view))
                .toList();
        Optional<EventPlace> argument = reading.predication().slots().stream()
                .filter(slot -> codebook.words().has("place-prepositions", slot.role())
                        || slot.role().equals("to") && isVisit(reading))
                .flatMap(slot -> view.mentionsAt(slot.head()).stream())
                .filter(mention -> mention.kind() == EntityKind.PLACE)
                .findFirst()
                .or(() -> visited(reading, view))
                .map(mention -> place(mention, view, "argument"));
        if (argument.isPresent()) {
            return argument;
        }
        int head = view.token(reading.predication().head()).span().start();
        Comparator<EntityMention> nearest =
                Comparator.comparingInt(mention -> Math.abs(mention.span().start() - head));
        return places.stream()
                .filter(mention -> reading.predication().clause().span().contains(mention.span()))
                .min(nearest)
                .map(mention -> place(mention, view, "clause"))
                .or(() -> places.stream().min(nearest).map(mention -> place(mention, view, "sentence")))
                .or(() -> context.map(known -> new EventPlace(known.text(), known.place(), "context")));
    }

    private boolean isVisit(Reading reading) {
        return reading.outcome().mode().equals("visit");
    }

    private Optional<EntityMention> visited(Reading reading, SentenceView view) {
        if (!isVisit(reading)) {
            return Optional.empty();
        }
        return reading.predication()
                .in("object")
                .flatMap(slot -> view.mentionsAt(slot.head()).stream())
                .filter(mention -> mention.kind() == EntityKind.PLACE)
                .findFirst();
    }

    private static EventPlace place(EntityMention mention, SentenceView view, String basis) {
        return new EventPlace(view.article().text(mention.head()), mention.place(), basis);
    }

    private boolean isLocation(EntityMention mention, SentenceView view) {
        int head = view.indexAt(Math.max(mention.head().start(), mention.head().end() - 1));
        return codebook.words().has("place-prepositions", view.preposition(head));
    }
}

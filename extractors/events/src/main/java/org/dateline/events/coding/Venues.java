package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;

/** Where somebody speaks: "told reporters in <em>Oslo</em>", "speaking in <em>Oslo</em>", "on a trip to <em>Oslo</em>". */
final class Venues {

    private static final int HIGHEST = 4;

    private final Codebook codebook;

    Venues(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Where what a reading tells was said, if the sentence says so. */
    Optional<EventPlace> of(Reading reading, SentenceView view) {
        List<Clause> above = above(reading.predication().clause(), view);
        return speaking(above, view)
                .or(() -> above.stream()
                        .filter(clause -> codebook.words().has("reporting", clause.lemma()))
                        .flatMap(clause -> in(clause, view))
                        .findFirst())
                .map(mention -> PlaceDecision.place(mention, view, "sentence"))
                .or(() -> journey(view));
    }

    /** A journey that the sentence sets as its scene: "during a visit to <em>Oslo</em>". */
    Optional<EventPlace> journey(SentenceView view) {
        return view.tokens().stream()
                .filter(token -> codebook.words().has("journeys", view.lemma(token.index()))
                        && codebook.words().has("scene-prepositions", view.preposition(token.index())))
                .flatMap(token -> view.children(token.index()).stream())
                .filter(child -> codebook.words().has("goal-prepositions", view.preposition(child)))
                .flatMap(child -> view.mentionsAt(child).stream())
                .filter(mention -> mention.place().isPresent())
                .findFirst()
                .map(mention -> PlaceDecision.place(mention, view, "sentence"));
    }

    private static List<Clause> above(Clause clause, SentenceView view) {
        return Stream.iterate(Optional.of(clause), Optional::isPresent, at -> at.flatMap(view::governor))
                .limit(HIGHEST)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A clause beside these that says only where somebody speaks. */
    private Optional<EntityMention> speaking(List<Clause> above, SentenceView view) {
        return view.clauses().stream()
                .filter(clause -> codebook.words().has("speaking", clause.lemma())
                        && (clause.link() == ClauseLink.ADVERBIAL || clause.link() == ClauseLink.PARTICIPIAL)
                        && above.stream().anyMatch(at -> at.number() == clause.governor()))
                .flatMap(clause -> in(clause, view))
                .findFirst();
    }

    private Stream<EntityMention> in(Clause clause, SentenceView view) {
        return new PredicationBuilder(view, codebook)
                .of(clause).slots().stream()
                        .filter(slot -> slot.clause() < 0 && codebook.words().has("venue-prepositions", slot.role()))
                        .flatMap(slot -> view.mentionsAt(slot.head()).stream())
                        .filter(mention -> mention.kind() == EntityKind.PLACE
                                && mention.place().isPresent());
    }
}

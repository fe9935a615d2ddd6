package org.dateline.events.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;

/** Makes drafts of states, their people and their capitals, as actors or as places. */
final class StateDrafter {

    /** In front of the key of a state and of everything that stands for it. */
    static final String STATE = "state:";

    private final Drafter drafter;
    private final Locatives locatives;
    private final SentenceText sentence;
    private final Words words;
    private final Places places;

    StateDrafter(Drafter drafter, FunctionWords functionWords, SentenceText sentence, Places places) {
        this.drafter = drafter;
        this.locatives = new Locatives(functionWords, sentence);
        this.sentence = sentence;
        this.words = sentence.words();
        this.places = places;
    }

    /** @param unit a state, a demonym, a seat, or a people without a state */
    Draft draft(int from, int to, Unit unit, Coded coded) {
        PackRow row = unit.rows().get(0);
        Phrase phrase = drafter.phrase(from, to, unit.from(), unit.to());
        return switch (row.kind()) {
            case PEOPLE ->
                Draft.of(
                        phrase.asPlural(),
                        EntityKind.GROUP,
                        MentionForm.NAME,
                        row.name().toLowerCase(Locale.ROOT),
                        coded);
            case DEMONYM -> people(phrase, unit, row, coded);
            default -> state(phrase, unit, row, coded);
        };
    }

    /**
     * "the Iranian" is a person, "two Iranians" are people; "the Iranians" and "Iranian" alone stand for the state.
     */
    private Draft people(Phrase phrase, Unit unit, PackRow row, Coded coded) {
        boolean singular = isSingular(unit);
        if (phrase.definite() && singular) {
            return Draft.of(phrase, EntityKind.PERSON, MentionForm.NOMINAL, "person", coded);
        }
        boolean plural = sentence.tag(unit.to() - 1).endsWith("S");
        if (plural && !phrase.definite()) {
            return Draft.of(
                    phrase.asPlural(),
                    EntityKind.GROUP,
                    MentionForm.NAME,
                    "people:" + row.country(),
                    coded.sectors().isEmpty() ? coded.withSectors(List.of("CVL")) : coded);
        }
        boolean many = !singular && phrase.definite();
        return Draft.of(
                many ? phrase.asPlural() : phrase, EntityKind.ORGANIZATION, MentionForm.NAME, stateKey(row), coded);
    }

    private Draft state(Phrase phrase, Unit unit, PackRow row, Coded coded) {
        Optional<Place> place = place(unit, row);
        boolean located = locatives.isPlace(unit.from(), row.kind() == PackKind.SEAT);
        String key = located ? "place:" + place.map(Place::id).orElse(row.name()) : stateKey(row);
        EntityKind kind = located ? EntityKind.PLACE : EntityKind.ORGANIZATION;
        return Draft.of(phrase, kind, MentionForm.NAME, key, coded).at(place);
    }

    private Optional<Place> place(Unit unit, PackRow row) {
        if (row.kind() == PackKind.SEAT) {
            return places.seat(words.key(unit.from(), unit.to()), row.country());
        }
        return places.part(words.key(unit.from(), unit.to()), row.country())
                .or(() -> places.ofState(row.kind() == PackKind.PRESUMED ? row.name() : row.country()));
    }

    private static String stateKey(PackRow row) {
        return row.kind() == PackKind.PRESUMED ? "presumed:" + row.name() : STATE + row.country();
    }

    private boolean isSingular(Unit unit) {
        String form = words.folded(unit.to() - 1);
        boolean same = form.endsWith("ese") || form.endsWith("sh") || form.endsWith("ch") || form.endsWith("ss");
        return !same && !sentence.tag(unit.to() - 1).endsWith("S") && !form.endsWith("s");
    }
}

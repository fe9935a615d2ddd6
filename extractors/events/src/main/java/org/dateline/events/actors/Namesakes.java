package org.dateline.events.actors;

import java.util.List;

/** States and capitals that share their name with a place of another country, which is meant where that country is spoken of. */
final class Namesakes {

    private final Words words;
    private final Places places;

    Namesakes(Words words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** The unit as it is meant in this article. */
    Unit resolve(Unit unit) {
        if (unit.qualifier() != Qualifier.NONE) {
            return unit;
        }
        return unit.is(PackKind.SEAT) ? town(unit) : unit.is(PackKind.STATE) ? division(unit) : unit;
    }

    /** Tripoli is in Lebanon where the article speaks of Lebanon and not of Libya. */
    private Unit town(Unit unit) {
        return places.namesake(
                        words.key(unit.from(), unit.to()), unit.rows().get(0).country())
                .map(place -> Unit.name(unit.from(), unit.to(), List.of(NameFinder.row(place)), Qualifier.NONE))
                .orElse(unit);
    }

    /** Georgia is a state of the United States where the article speaks of these and not of Tbilisi. */
    private Unit division(Unit unit) {
        String state = unit.rows().get(0).country();
        return unit.rows().stream()
                .filter(row -> row.kind() == PackKind.PLACE && !row.country().equals(state))
                .filter(row -> places.speaksOf(row.country()) && !places.speaksOf(state))
                .findFirst()
                .map(row -> Unit.name(unit.from(), unit.to(), List.of(row), Qualifier.NONE))
                .orElse(unit);
    }
}

package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Place;

/** Finds places of the gazetteer in capitalised words that nothing else explains. */
final class PlaceFinder {

    private final Places places;
    private final FunctionWords functionWords;

    PlaceFinder(Places places, FunctionWords functionWords) {
        this.places = places;
        this.functionWords = functionWords;
    }

    /** The units with a unit for every place between them. */
    List<Unit> fill(Words words, List<Unit> units) {
        List<Unit> filled = new ArrayList<>();
        int at = 0;
        for (Unit unit : units) {
            fill(words, at, unit.from(), filled);
            filled.add(unit);
            at = unit.to();
        }
        fill(words, at, words.size(), filled);
        return List.copyOf(filled);
    }

    private void fill(Words words, int from, int to, List<Unit> filled) {
        int at = from;
        while (at < to) {
            Optional<Unit> unit = unitAt(words, at, to);
            unit.ifPresent(filled::add);
            at = unit.map(Unit::to).orElse(capitalsEnd(words, at, to));
        }
    }

    /** Names are taken whole: there is no place in "Jan Berlin". */
    private static int capitalsEnd(Words words, int at, int limit) {
        int to = at + 1;
        while (to < limit && Spelling.startsUpper(words.form(to)) && Spelling.startsUpper(words.form(at))) {
            to++;
        }
        return to;
    }

    private Optional<Unit> unitAt(Words words, int at, int limit) {
        if (!Spelling.startsUpper(words.form(at)) || words.form(at).length() < 3) {
            return Optional.empty();
        }
        int end = capitalsEnd(words, at, limit);
        if (functionWords.isSide(words.key(at, end))) {
            return Optional.empty();
        }
        return places.find(words, at, end)
                .filter(places::isSpokenOf)
                .map(place -> Unit.name(at, end, List.of(row(place)), Qualifier.NONE));
    }

    /** A place acts through its people. */
    private static PackRow row(Place place) {
        return new PackRow(
                place.name(), List.of(), PackKind.PLACE, place.country(), List.of("CVL"), "", "", "", "", place.id());
    }
}

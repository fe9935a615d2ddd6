package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Place;

/** Finds places of the gazetteer in capitalised words that nothing else explains. */
final class PlaceFinder {

    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
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
            at = unit.map(Unit::to).orElse(at + 1);
        }
    }

    private Optional<Unit> unitAt(Words words, int at, int limit) {
        if (!Spelling.startsUpper(words.form(at)) || words.form(at).length() < 3) {
            return Optional.empty();
        }
        for (int to = Math.min(limit, at + LONGEST); to > at; to--) {
            List<Gazetteer.Entry> found = gazetteer.find(words.key(at, to));
            if (!found.isEmpty()) {
                return Optional.of(Unit.name(at, to, List.of(row(found.get(0).place())), Qualifier.NONE));
            }
        }
        return Optional.empty();
    }

    /** A place acts through its people. */
    private static PackRow row(Place place) {
        return new PackRow(
                place.name(), List.of(), PackKind.PLACE, place.country(), List.of("CVL"), "", "", "", "", place.id());
    }
}

package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Label;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Place;

/** Brings together the names that the language engine sees, those of the packs, and the places of the gazetteer. */
final class NameFinder {

    private final Knowledge knowledge;
    private final SentenceText sentence;
    private final Words words;
    private final Places places;

    NameFinder(Knowledge knowledge, SentenceText sentence, Places places) {
        this.knowledge = knowledge;
        this.sentence = sentence;
        this.words = sentence.words();
        this.places = places;
    }

    /** @param labels the names that the language engine sees in this sentence */
    Names find(List<Label> labels) {
        List<Unit> units = new ArrayList<>(new UnitScanner(knowledge).scan(words, 0, words.size()));
        List<NameSpan> persons = new ArrayList<>();
        units.stream()
                .filter(unit -> unit.is(PackKind.PERSON))
                .forEach(unit -> persons.add(new NameSpan(unit.from(), unit.to())));
        for (Label label : labels) {
            if (label.name().equals("person")) {
                addPerson(label, units, persons);
            }
        }
        units.removeIf(unit -> unit.kind() != Unit.Kind.COMMA
                && persons.stream().anyMatch(name -> name.overlaps(unit.from(), unit.to())));
        for (Label label : labels) {
            addThing(label, units, persons);
        }
        bareCapitals(units, persons);
        units.sort(Comparator.comparingInt(Unit::from));
        persons.sort(Comparator.comparingInt(NameSpan::from));
        return new Names(List.copyOf(persons), List.copyOf(units));
    }

    private void addPerson(Label label, List<Unit> units, List<NameSpan> persons) {
        int[] range = sentence.range(label.span());
        int from = range[0];
        int to = range[1];
        for (Unit unit : units) {
            boolean inside = unit.from() >= from && unit.to() <= to;
            boolean title = unit.isAgent() && unit.agent().isTitle() || unit.isOfState();
            if (inside && unit.from() == from && unit.to() < to && title && !isGiven(unit)) {
                from = unit.to();
            }
        }
        while (to > from && !isNameWord(to - 1)) {
            to--;
        }
        boolean known = units.stream()
                .anyMatch(unit ->
                        unit.isName() && !unit.is(PackKind.PERSON) && unit.from() <= range[0] && unit.to() >= range[1]);
        int first = from;
        int last = to;
        if (from < to && !known) {
            persons.removeIf(name -> name.overlaps(first, last));
            persons.add(new NameSpan(first, last));
        }
    }

    /** "Jordan" and "Chad" are given names too; a state in front of "Barghouti" is not one of its titles. */
    private boolean isGiven(Unit unit) {
        return unit.is(PackKind.STATE) || knowledge.givenNames().of(words.form(unit.from())) != Gender.UNKNOWN;
    }

    private boolean isNameWord(int word) {
        return Character.isLetter(words.form(word).charAt(0)) && !words.is(word, "'s");
    }

    private void addThing(Label label, List<Unit> units, List<NameSpan> persons) {
        int[] range = sentence.range(label.span());
        boolean taken = range[0] >= range[1]
                || persons.stream().anyMatch(name -> name.overlaps(range[0], range[1]))
                || units.stream().anyMatch(unit -> unit.isContent() && unit.from() < range[1] && unit.to() > range[0]);
        if (taken || !Spelling.startsUpper(words.form(range[0]))) {
            return;
        }
        Optional<Place> place =
                label.name().equals("place") ? places.find(words, range[0], range[1]) : Optional.empty();
        if (place.isPresent()) {
            put(units, Unit.name(range[0], range[1], List.of(row(place.get())), Qualifier.NONE));
        } else if (label.name().equals("organization") || label.name().equals("place")) {
            PackKind kind = label.name().equals("place") ? PackKind.PLACE : PackKind.ORGANIZATION;
            put(
                    units,
                    Unit.name(
                            range[0], range[1], List.of(unknown(words.key(range[0], range[1]), kind)), Qualifier.NONE));
        }
    }

    private static void put(List<Unit> units, Unit unit) {
        units.removeIf(other -> other.from() < unit.to() && unit.from() < other.to());
        units.add(unit);
    }

    static PackRow row(Place place) {
        return new PackRow(
                place.name(),
                List.of(),
                PackKind.PLACE,
                place.country(),
                List.of(),
                "",
                place.id(),
                "",
                "",
                "GeoNames");
    }

    private static PackRow unknown(String name, PackKind kind) {
        return new PackRow(name, List.of(), kind, "", List.of(), "", "", "", "", "");
    }

    /** Capitalised words behind "in" or "near" that the engine does not see as a name. */
    private void bareCapitals(List<Unit> units, List<NameSpan> persons) {
        for (int i = 1; i < words.size(); i++) {
            boolean candidate = Spelling.startsUpper(words.form(i))
                    && sentence.partOfSpeech(i) == PartOfSpeech.PROPN
                    && knowledge.functionWords().isLocative(words.folded(i - 1));
            int at = i;
            boolean taken = persons.stream().anyMatch(name -> name.overlaps(at, at + 1))
                    || units.stream().anyMatch(unit -> unit.holds(at));
            if (candidate && !taken) {
                int to = capitalsEnd(i, units, persons);
                places.find(words, i, to)
                        .ifPresent(place -> put(units, Unit.name(at, to, List.of(row(place)), Qualifier.NONE)));
            }
        }
    }

    private int capitalsEnd(int from, List<Unit> units, List<NameSpan> persons) {
        int to = from + 1;
        while (to < words.size() && (Spelling.startsUpper(words.form(to)) || words.is(to, "-") && !words.spaced(to))) {
            int at = to;
            if (units.stream().anyMatch(unit -> unit.holds(at))
                    || persons.stream().anyMatch(name -> name.overlaps(at, at + 1))) {
                break;
            }
            to++;
        }
        return to;
    }
}

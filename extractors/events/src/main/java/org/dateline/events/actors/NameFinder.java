package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Label;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Place;
import org.dateline.core.model.Span;

/** Brings together the names that the language engine sees, those of the packs, and the places of the gazetteer. */
final class NameFinder {

    /** Shorter names have too many neighbours to be corrected. */
    private static final int LEAST_MISSPELT = 5;

    private final Knowledge knowledge;
    private final SentenceText sentence;
    private final Words words;
    private final Places places;
    private final Set<String> surnames;
    private final String day;
    private final Bodies bodies;

    /**
     * @param surnames folded last names of the persons that the article names in full
     * @param day of the article, ISO 8601; empty where unknown
     */
    NameFinder(Knowledge knowledge, SentenceText sentence, Places places, Set<String> surnames, String day) {
        this.knowledge = knowledge;
        this.sentence = sentence;
        this.words = sentence.words();
        this.places = places;
        this.surnames = surnames;
        this.day = day;
        this.bodies = new Bodies(words);
    }

    /** @param labels the names that the language engine sees in this sentence */
    Names find(List<Label> labels) {
        List<Unit> units = new ArrayList<>(sentence.units());
        units.replaceAll(new Namesakes(words, places)::resolve);
        List<NameSpan> persons = new ArrayList<>();
        List.copyOf(units).stream()
                .filter(unit -> unit.is(PackKind.PERSON))
                .forEach(unit -> addKnown(unit, units, persons));
        for (Label label : labels) {
            if (label.name().equals("person") || isSurname(label) || isGivenName(label)) {
                addPerson(label, units, persons);
            }
        }
        unseen(units, persons, labels);
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

    /** "President Bush" is a title and a name. */
    private void addKnown(Unit unit, List<Unit> units, List<NameSpan> persons) {
        Optional<AgentWords.Found> title = knowledge.agents().noun(words, unit.from(), unit.to() - 1);
        int from = title.map(AgentWords.Found::to).orElse(unit.from());
        persons.add(new NameSpan(from, unit.to()));
        units.remove(unit);
        title.ifPresent(found -> units.add(Unit.agent(unit.from(), found.to(), found.agent())));
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

    /** The engine takes a bare surname for a place at times. */
    private boolean isSurname(Label label) {
        int[] range = sentence.range(label.span());
        boolean known = range[1] == range[0] + 1
                && label.name().equals("organization")
                && !knowledge.pack().namesakes(words.folded(range[0]), day).isEmpty();
        return known || range[1] > range[0] && isSurname(range[1] - 1) && range[1] - range[0] <= 3;
    }

    /** And a person with a common given name for an organisation. */
    private boolean isGivenName(Label label) {
        int[] range = sentence.range(label.span());
        int size = range[1] - range[0];
        return label.name().equals("organization")
                && (size == 2 || size == 3)
                && knowledge.givenNames().of(words.form(range[0])) != Gender.UNKNOWN
                && !bodies.isBody(range, sentence.units())
                && sentence.units().stream().noneMatch(unit -> unit.from() < range[1] && unit.to() > range[0]);
    }

    private boolean isSurname(int word) {
        return Spelling.startsUpper(words.form(word)) && surnames.contains(words.folded(word));
    }

    /** Persons that the engine does not see: behind a title, with a known given name, or by a surname of the article. */
    private void unseen(List<Unit> units, List<NameSpan> persons, List<Label> labels) {
        int at = 0;
        while (at < words.size()) {
            int end = capitals(at, units, persons);
            boolean labelled = labels.stream()
                    .anyMatch(label -> covers(label, words.span(Math.min(words.size() - 1, start(end)))));
            if (end > at && !labelled && isPerson(at, end, units)) {
                persons.add(new NameSpan(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int start(int end) {
        return Math.max(0, end - 1);
    }

    private static boolean covers(Label label, Span word) {
        return label.span().overlaps(word) && !label.name().equals("other");
    }

    /** Behind the last of the proper nouns that start here and that nothing else explains. */
    private int capitals(int from, List<Unit> units, List<NameSpan> persons) {
        int to = from;
        while (to < words.size() && isFreeCapital(to, from, units, persons)) {
            to++;
        }
        while (to > from && words.is(to - 1, "-")) {
            to--;
        }
        return to;
    }

    private boolean isFreeCapital(int word, int from, List<Unit> units, List<NameSpan> persons) {
        boolean free = units.stream().noneMatch(unit -> unit.holds(word))
                && persons.stream().noneMatch(name -> name.overlaps(word, word + 1));
        boolean hyphen = word > from && words.is(word, "-") && !words.spaced(word);
        boolean particle = word > from && knowledge.functionWords().isNameParticle(words.folded(word));
        boolean proper = Spelling.startsUpper(words.form(word)) && sentence.partOfSpeech(word) == PartOfSpeech.PROPN;
        return free && (hyphen || particle || proper);
    }

    private boolean isPerson(int from, int to, List<Unit> units) {
        boolean titled = units.stream()
                .anyMatch(unit -> unit.isAgent()
                        && unit.to() == from
                        && (unit.agent().isOffice() || unit.agent().kind().equals("rank"))
                        && !unit.agent().plural()
                        && Spelling.startsUpper(words.form(unit.from())));
        boolean given = to - from >= 2 && knowledge.givenNames().of(words.form(from)) != Gender.UNKNOWN;
        return titled || given || to - from <= 3 && isSurname(to - 1);
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
        if (range[0] < range[1] && label.name().equals("organization") && bodies.isBody(range, units)) {
            put(units, Unit.name(range[0], range[1], List.of(bodies.row(range, units)), Qualifier.NONE));
            return;
        }
        boolean taken = range[0] >= range[1]
                || persons.stream().anyMatch(name -> name.overlaps(range[0], range[1]))
                || units.stream().anyMatch(unit -> unit.isContent() && unit.from() < range[1] && unit.to() > range[0]);
        if (taken || isNoName(range[0]) || isEndOfName(range[0])) {
            return;
        }
        if (label.name().equals("place")) {
            put(units, Unit.name(range[0], range[1], List.of(placeRow(range)), Qualifier.NONE));
        } else if (label.name().equals("organization")) {
            PackRow row = unknown(words.key(range[0], range[1]), PackKind.ORGANIZATION);
            put(units, Unit.name(range[0], range[1], List.of(row), Qualifier.NONE));
        }
    }

    /** A place of the gazetteer, a state with one letter wrong, or a place that nobody knows. */
    private PackRow placeRow(int[] range) {
        String key = words.key(range[0], range[1]);
        boolean given = range[1] - range[0] == 1
                && knowledge.givenNames().of(words.form(range[0])) != Gender.UNKNOWN
                && (range[0] == 0 || !knowledge.functionWords().isLocative(words.folded(range[0] - 1)));
        if (given || knowledge.functionWords().isSide(key)) {
            return unknown(key, PackKind.PLACE);
        }
        return places.find(words, range[0], range[1])
                .map(NameFinder::row)
                .or(() -> key.length() > LEAST_MISSPELT ? knowledge.pack().misspelt(key) : Optional.empty())
                .orElseGet(() -> unknown(key, PackKind.PLACE));
    }

    private boolean isNoName(int word) {
        return !Spelling.startsUpper(words.form(word))
                || knowledge.functionWords().isCapitalTime(words.folded(word));
    }

    /** "The trawler Estrela do Norte": behind a particle a name goes on. */
    private boolean isEndOfName(int word) {
        return word > 1
                && knowledge.functionWords().isInsideName(words.folded(word - 1))
                && Spelling.startsUpper(words.form(word - 2));
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
                    && knowledge.functionWords().isLocative(words.folded(i - 1))
                    && !knowledge.functionWords().isSide(words.folded(i))
                    && !knowledge.functionWords().isCapitalTime(words.folded(i));
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

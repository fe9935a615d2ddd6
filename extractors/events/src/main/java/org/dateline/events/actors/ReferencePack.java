package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names that are known before an article is read: states, offices, organisations. Later layers win over earlier ones. */
final class ReferencePack {

    private final PhraseIndex<Naming> names = new PhraseIndex<>();

    private final FunctionWords functionWords;
    private final List<PackRow> states = new ArrayList<>();
    private final Map<String, List<PackRow>> surnames = new HashMap<>();

    /** First words of names that begin in lower case: "al-Qaeda", "ethnic Albanian". */
    private final Set<String> lower = new HashSet<>();

    /** A row under one of its names. Names in capitals are acronyms and must stand in capitals. */
    record Naming(PackRow row, boolean acronym) {}

    /** Found at a place of a text. */
    record Found(int to, List<PackRow> rows) {}

    ReferencePack(List<List<PackRow>> layers, FunctionWords functionWords) {
        this.functionWords = functionWords;
        for (List<PackRow> layer : layers) {
            layer.stream().filter(row -> row.kind() == PackKind.PERSON).forEach(this::addSurname);
            layer.stream().filter(row -> row.kind() == PackKind.STATE).forEach(states::add);
            Set<String> own = new HashSet<>();
            layer.forEach(row -> namesOf(row).forEach(own::add));
            if (layer != layers.get(0)) {
                own.forEach(names::remove);
            }
            for (PackRow row : layer) {
                namesOf(row).distinct().forEach(name -> add(name, row));
            }
        }
    }

    private void addSurname(PackRow row) {
        Words words = Words.of(row.name());
        boolean familyFirst = functionWords.isFamilyFirst(row.country());
        surnames.computeIfAbsent(words.folded(familyFirst ? 0 : words.size() - 1), surname -> new ArrayList<>())
                .add(row);
    }

    /**
     * The offices of the one leader whom a surname alone can mean: who is called "Chirac" and no more is the one in office.
     *
     * @param day the day of the article, ISO 8601; where it is empty, no other leader may have had that name
     */
    List<PackRow> namesakes(String surname, String day) {
        List<PackRow> rows = surnames.getOrDefault(surname, List.of()).stream()
                .filter(row -> day.isEmpty() || row.holdsOn(day))
                .toList();
        long persons = rows.stream().map(PackRow::name).distinct().count();
        return persons == 1 ? rows : List.of();
    }

    private void add(String name, PackRow row) {
        names.add(name, new Naming(row, Spelling.isCapitals(name)));
        Words words = Words.of(name);
        if (words.size() > 1 && !Spelling.startsUpper(name)) {
            lower.add(words.folded(0));
        }
    }

    private static Stream<String> namesOf(PackRow row) {
        return Stream.concat(Stream.of(row.name()), row.aliases().stream());
    }

    /** The rows of the longest name that starts here. */
    Optional<Found> find(Words words, int from, int limit) {
        String first = words.form(from);
        if (!Spelling.startsUpper(first)
                && !Character.isDigit(first.charAt(0))
                && !lower.contains(words.folded(from))) {
            return Optional.empty();
        }
        return names.find(words, from, limit, ReferencePack::fits)
                .map(hit -> new Found(
                        hit.to(), hit.values().stream().map(Naming::row).toList()));
    }

    private static boolean fits(Naming naming, Words words, int from, int to) {
        return !naming.acronym() || Spelling.isCapitals(words.span(from, to).in(words.text()));
    }

    /** Those of a surname whose office begins with the words in front of it: "Deputy Secretary" Hicks. */
    List<PackRow> officeHolders(Words words, NameSpan name, int title) {
        if (name.to() - name.from() != 1 || title >= name.from()) {
            return List.of();
        }
        String office = words.key(title, name.from());
        return surnames.getOrDefault(words.folded(name.from()), List.of()).stream()
                .filter(row -> Spelling.fold(row.role()).startsWith(office))
                .toList();
    }

    /** The state whose name is meant by a word with one letter wrong: "Afganistan". */
    Optional<PackRow> misspelt(String word) {
        return states.stream()
                .filter(row -> Math.abs(row.name().length() - word.length()) <= 1)
                .filter(row -> PersonNames.isOneEdit(Spelling.fold(row.name()), word))
                .findFirst();
    }

    List<PackRow> rows(String name) {
        return names.get(name).stream().map(Naming::row).toList();
    }
}

package org.dateline.events.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Place;

/** Finds the place that a name means in this article: in a country that the article speaks of before anywhere else. */
final class Places {

    /** Smaller namesakes in a country that is not spoken of are taken only where they are the only ones. */
    private static final long WELL_KNOWN = 100_000;

    /** A name means the large town of another country rather than one so many times smaller in a country that is spoken of. */
    private static final long FAR_LARGER = 5;

    private static final String CAPITAL = "PPLC";

    private final Gazetteer gazetteer;
    private final Areas areas;
    private final Set<String> countries;

    /** @param countries those that the article names */
    Places(Gazetteer gazetteer, Areas areas, Set<String> countries) {
        this.gazetteer = gazetteer;
        this.areas = areas;
        this.countries = Set.copyOf(countries);
    }

    Optional<Place> find(Words words, int from, int to) {
        String key = words.key(from, to);
        return areas.find(key).or(() -> qualified(key, words, to)).or(() -> find(key));
    }

    /** "Paris, Texas", "Geneva, Ill.": the division or state behind the comma says which one. */
    private Optional<Place> qualified(String key, Words words, int comma) {
        if (comma + 1 >= words.size() || !words.is(comma, ",")) {
            return Optional.empty();
        }
        String one = division(words, comma + 1, comma + 2);
        String two = division(words, comma + 1, Math.min(words.size(), comma + 3));
        return gazetteer.find(key).stream()
                .map(Gazetteer.Entry::place)
                .filter(place -> {
                    String division = Spelling.fold(place.admin1());
                    return !division.isEmpty() && (division.equals(one) || division.equals(two));
                })
                .findFirst();
    }

    private String division(Words words, int from, int to) {
        String key = words.key(from, to);
        return areas.division(key.replace(".", "").replace(" ", "")).orElse(key);
    }

    /** A part of a state that goes by a name of its own: "Scotland", "Catalonia". */
    Optional<Place> part(String name, String country) {
        return areas.find(name).filter(place -> place.country().equals(country));
    }

    /** The town or building that stands for the government of a state. */
    Optional<Place> seat(String name, String country) {
        return areas.find(name)
                .or(() -> gazetteer.find(name).stream()
                        .filter(entry -> entry.place().country().equals(country))
                        .filter(entry -> entry.place().feature().equals(CAPITAL) || entry.population() >= WELL_KNOWN)
                        .findFirst()
                        .map(Gazetteer.Entry::place));
    }

    /** A town that shares its name with the capital of a country that the article does not speak of. */
    Optional<Place> namesake(String name, String country) {
        if (countries.contains(country) || countries.isEmpty()) {
            return Optional.empty();
        }
        return gazetteer.find(name).stream()
                .filter(entry -> countries.contains(entry.place().country()) && entry.population() >= WELL_KNOWN / 2)
                .findFirst()
                .map(Gazetteer.Entry::place);
    }

    boolean speaksOf(String country) {
        return countries.contains(country);
    }

    /** Is it in a country that is named, or is none named? */
    boolean isSpokenOf(Place place) {
        return countries.isEmpty() || countries.contains(place.country());
    }

    Optional<Place> ofState(String country) {
        return areas.ofState(country);
    }

    Optional<Place> find(String name) {
        List<Gazetteer.Entry> found = gazetteer.find(name);
        Optional<Gazetteer.Entry> near = found.stream()
                .filter(entry -> countries.contains(entry.place().country()))
                .findFirst();
        Optional<Gazetteer.Entry> known =
                found.stream().filter(Places::isWellKnown).findFirst();
        boolean overshadowed = near.filter(entry -> entry.population() < WELL_KNOWN / 2)
                .flatMap(entry -> known.filter(other -> other.population() >= FAR_LARGER * entry.population()))
                .isPresent();
        return (near.isPresent() && !overshadowed ? near : known.or(() -> only(found))).map(Gazetteer.Entry::place);
    }

    /** Under another than its main name only a seat of government is known, or a town of half a million. */
    private static boolean isWellKnown(Gazetteer.Entry entry) {
        String feature = entry.place().feature();
        boolean seat = feature.equals(CAPITAL) || feature.equals("PPLA");
        return entry.population() >= (entry.alias() && !seat ? 5 : 1) * WELL_KNOWN;
    }

    private static Optional<Gazetteer.Entry> only(List<Gazetteer.Entry> found) {
        return found.stream()
                .filter(entry -> !entry.alias() && found.size() == 1)
                .findFirst();
    }
}

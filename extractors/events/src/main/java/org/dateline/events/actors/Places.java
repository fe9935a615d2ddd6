package org.dateline.events.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Place;

/** Finds the place that a name means in this article: in a country that the article speaks of before anywhere else. */
final class Places {

    /** Smaller namesakes in a country that is not spoken of are taken only where they are the only ones. */
    private static final long WELL_KNOWN = 100_000;

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
        return areas.find(key).or(() -> find(key));
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
        if (near.isPresent()) {
            return near.map(Gazetteer.Entry::place);
        }
        return found.stream()
                .filter(entry -> !entry.alias() && (entry.population() >= WELL_KNOWN || found.size() == 1)
                        || entry.population() >= 5 * WELL_KNOWN)
                .findFirst()
                .map(Gazetteer.Entry::place);
    }
}

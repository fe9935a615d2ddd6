package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.model.EntityKind;

/**
 * The country that a phrase leaves unsaid: that of the office in front in a list, of the place of the sentence, of the only
 * state in the sentence, of whoever acted last, or of the state that the article speaks of most.
 */
final class Context {

    /** Bodies of a state, which always belong to one. */
    private static final Set<String> PUBLIC =
            Set.of("GOV", "MIL", "LEG", "COP", "JUD", "SPY", "PTY", "OPP", "REB", "PRM", "UAF", "ELI");

    /** What stands in the place of a country with bodies that belong to none. */
    private static final Set<String> BODIES = Set.of("IGO", "NGO", "MNC", "IMG");

    private final Map<Integer, List<Draft>> sentences = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Draft draft, Chain chain) {
        sentences.computeIfAbsent(draft.sentence(), number -> new ArrayList<>()).add(draft);
        String country = chain.coded().country();
        if (!country.isEmpty() && !draft.isPronoun() && !BODIES.contains(country)) {
            counts.merge(country, 1, Integer::sum);
        }
    }

    /** @param place whose phrase lacks a country */
    Optional<String> country(Draft draft) {
        List<Draft> own = sentences.getOrDefault(draft.sentence(), List.of());
        if (draft.isPersonName() && !isPublic(draft)) {
            return Optional.empty();
        }
        if (draft.agent().isState()) {
            return onlyState(own);
        }
        return listed(draft, own)
                .or(() -> scene(draft, own))
                .or(() -> belongs(draft) ? onlyState(own) : Optional.empty())
                .or(() -> isPublic(draft)
                        ? scene(draft, sentences.getOrDefault(draft.sentence() - 1, List.of()))
                        : Optional.empty())
                .or(() -> draft.coded().sectors().contains("GOV") ? lastSubject(draft) : Optional.empty())
                .or(() -> isPublic(draft) ? commonest() : Optional.empty());
    }

    /** All but faiths, which belong to no state. */
    private static boolean belongs(Draft draft) {
        return draft.kind() != EntityKind.ORGANIZATION
                || !draft.coded().sectors().contains("REL");
    }

    private static boolean isPublic(Draft draft) {
        return draft.coded().sectors().stream().anyMatch(PUBLIC::contains);
    }

    /** "Iranian President X, Foreign Minister Y and parliament Speaker Z": a list of offices of one state. */
    private static Optional<String> listed(Draft draft, List<Draft> own) {
        Optional<Draft> before = Optional.empty();
        for (Draft other : own) {
            boolean near = other.to() < draft.from() && draft.from() - other.to() <= 2;
            if (near && other.agent().isOffice()) {
                before = Optional.of(other);
            }
        }
        return draft.agent().isKnown() ? before.flatMap(Context::ownCountry) : Optional.empty();
    }

    private static Optional<String> ownCountry(Draft draft) {
        return draft.coded().country().isEmpty()
                ? Optional.empty()
                : Optional.of(draft.coded().country());
    }

    /** Bodies of many states have no police and no protesters. */
    private static Optional<String> ownState(Draft draft) {
        return ownCountry(draft).filter(country -> !BODIES.contains(country));
    }

    private static Optional<String> scene(Draft draft, List<Draft> own) {
        return own.stream()
                .filter(other -> other.kind() == EntityKind.PLACE)
                .flatMap(other -> ownState(other).stream())
                .findFirst();
    }

    private static Optional<String> onlyState(List<Draft> own) {
        List<String> states = own.stream()
                .flatMap(other -> ownState(other).stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private Optional<String> lastSubject(Draft draft) {
        return sentences.getOrDefault(draft.sentence() - 1, List.of()).stream()
                .filter(Draft::subject)
                .flatMap(other -> ownState(other).stream())
                .findFirst();
    }

    private Optional<String> commonest() {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An ontology of events: its types, its word lists and its frames, found by the word that heads them. */
final class Codebook {

    private final String scheme;
    private final Map<String, EventClass> types;
    private final Words words;
    private final Map<String, List<String>> contexts;
    private final List<Frame> frames;
    private final boolean knownSides;
    private final Map<String, List<Frame>> byVerb = new HashMap<>();
    private final Map<String, List<Frame>> byNoun = new HashMap<>();
    private final Map<String, List<Frame>> byAdjective = new HashMap<>();

    Codebook(
            String scheme,
            Map<String, EventClass> types,
            Words words,
            Map<String, List<String>> contexts,
            List<Frame> frames,
            boolean knownSides) {
        this.scheme = scheme;
        this.types = Collections.unmodifiableMap(types);
        this.words = words;
        this.contexts = Collections.unmodifiableMap(contexts);
        this.frames = List.copyOf(frames);
        this.knownSides = knownSides;
        for (Frame frame : frames) {
            index(byVerb, frame.verbs(), frame);
            index(byNoun, frame.nouns(), frame);
            index(byAdjective, frame.adjectives(), frame);
        }
    }

    private static void index(Map<String, List<Frame>> index, Set<String> lemmas, Frame frame) {
        lemmas.forEach(
                lemma -> index.computeIfAbsent(lemma, key -> new ArrayList<>()).add(frame));
    }

    String scheme() {
        return scheme;
    }

    Words words() {
        return words;
    }

    Map<String, EventClass> types() {
        return types;
    }

    Optional<EventClass> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Does an event noun count only where a country of one of its sides is known? */
    boolean knownSides() {
        return knownSides;
    }

    /** Cue words by context, in the order of the file. */
    Map<String, List<String>> contexts() {
        return contexts;
    }

    List<Frame> frames() {
        return frames;
    }

    /** The frames that a verb heads; a verb with its particle is written with a space between. */
    List<Frame> ofVerb(String lemma) {
        return byVerb.getOrDefault(lemma, List.of());
    }

    List<Frame> ofNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }

    List<Frame> ofAdjective(String lemma) {
        return byAdjective.getOrDefault(lemma, List.of());
    }

    boolean isEventNoun(String lemma) {
        return byNoun.containsKey(lemma);
    }
}

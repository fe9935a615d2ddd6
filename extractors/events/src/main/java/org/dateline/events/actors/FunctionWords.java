package org.dateline.events.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles, pronouns, prepositions and the particles inside names. */
final class FunctionWords {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();

    static FunctionWords read(Reader text) throws IOException {
        FunctionWords words = new FunctionWords();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                String word = line.getField("word");
                words.classes
                        .computeIfAbsent(line.getField("class"), name -> new HashSet<>())
                        .add(word);
                if (!line.getField("value").isEmpty()) {
                    words.pronouns.put(word, Pronoun.of(line.getField("value")));
                }
            }
        }
        return words;
    }

    private boolean is(String word, String name) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }

    /** Does a place stand behind it: "in", "near", "to"? */
    boolean isLocative(String word) {
        return is(word, "locative");
    }

    /** Does it lead to a place or away from it, so that a state behind it may be the addressee: "to"? */
    boolean isDirection(String word) {
        return is(word, "direction");
    }

    /** "clear" in "it is clear that": nobody is clear. */
    boolean isJudgement(String word) {
        return is(word, "judgement");
    }

    /** Does a phrase speak of two: "the two sides", "both parties"? */
    boolean isDual(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+")).stream().anyMatch(word -> is(word, "dual"));
    }

    /** Does the family name come first in names of this country? */
    boolean isFamilyFirst(String country) {
        return is(country.toLowerCase(Locale.ROOT), "family-first");
    }

    /** "eastern", "downtown": a part of the place behind it. */
    boolean isSide(String word) {
        return is(word, "side");
    }

    /** "the capital X", "the port of X": what is behind it is a place. */
    boolean isSettlement(String word) {
        return is(word, "settlement");
    }

    /** "today", "Friday", "May": it ends a phrase. */
    boolean isTime(String word) {
        return is(word, "time");
    }

    /** Does a name in front of it go on behind it: "Estrela <em>do</em> Norte"? */
    boolean isInsideName(String word) {
        return is(word, "particle") || is(word, "inside-name");
    }

    /** Is it, with a capital, a time and no place: a word of time, or a month that is a common word too? */
    boolean isCapitalTime(String word) {
        return isTime(word) || is(word, "month");
    }

    /** Does what is behind it own what is in front: "of", "for"? */
    boolean isPossession(String word) {
        return is(word, "possession");
    }

    /** "a", "any", "no": whatever follows is not a known one. */
    boolean isIndefinite(String word) {
        return is(word.toLowerCase(Locale.ROOT), "indefinite");
    }

    /** "government", of which every state has one: several of them are of several states. */
    boolean isOneOfState(String word) {
        return is(word, "one-of-state");
    }

    /** Does it point at something known: "the", "his"? */
    boolean isDefinite(String word) {
        return is(word, "definite");
    }

    boolean isNameParticle(String word) {
        return is(word, "particle");
    }

    boolean isCounterpart(String word) {
        return is(word, "counterpart");
    }

    Optional<Pronoun> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word));
    }
}

package org.dateline.events.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The small words around an actor's noun, and the parts of hyphenated adjectives. */
final class Qualifiers {

    private final PhraseIndex<Qualifier> words = new PhraseIndex<>();
    private final Map<String, Qualifier> prefixes = new HashMap<>();
    private final Map<String, Qualifier> suffixes = new HashMap<>();

    record Found(int to, Qualifier qualifier) {}

    static Qualifiers read(Reader text) throws IOException {
        Qualifiers qualifiers = new Qualifiers();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                qualifiers.add(line.getField("word"), line.getField("shape"), Qualifier.of(line.getField("effect")));
            }
        }
        return qualifiers;
    }

    private void add(String word, String shape, Qualifier effect) {
        switch (shape) {
            case "prefix" -> prefixes.put(word, effect);
            case "suffix" -> suffixes.put(word, effect);
            default -> words.add(word, effect);
        }
    }

    Optional<Found> find(Words text, int from, int limit) {
        return words.find(text, from, limit, (value, all, start, end) -> true)
                .map(hit -> new Found(hit.to(), hit.values().get(0)));
    }

    /** The prefix and hyphen that start here: "pro-". */
    Qualifier prefix(Words text, int at, int limit) {
        boolean hyphenated = at + 2 < limit && text.is(at + 1, "-") && !text.spaced(at + 1) && !text.spaced(at + 2);
        return hyphenated ? prefixes.getOrDefault(text.folded(at), Qualifier.NONE) : Qualifier.NONE;
    }

    /** The hyphen and suffix that start here: "-backed". */
    Qualifier suffix(Words text, int at, int limit) {
        boolean hyphenated = at + 1 < limit && text.is(at, "-") && !text.spaced(at) && !text.spaced(at + 1);
        return hyphenated ? suffixes.getOrDefault(text.folded(at + 1), Qualifier.NONE) : Qualifier.NONE;
    }
}

package org.dateline.events.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** The nouns and adjectives that tell an actor's sector. */
final class AgentWords {

    private final PhraseIndex<Agent> nouns = new PhraseIndex<>();
    private final PhraseIndex<Agent> modifiers = new PhraseIndex<>();

    record Found(int to, Agent agent) {}

    static AgentWords read(Reader text) throws IOException {
        AgentWords words = new AgentWords();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                words.add(line.getField("words"), line.getField("sectors"), line.getField("kind"));
            }
        }
        return words;
    }

    private void add(String list, String sectors, String kind) {
        boolean open = sectors.startsWith("*");
        List<String> codes = List.of(sectors.replace("*", "").strip().split(" ")).stream()
                .filter(code -> !code.isEmpty())
                .toList();
        String office = list.split("[|>]")[0];
        for (String entry : list.split("\\|")) {
            String[] forms = entry.split(">");
            Agent one = new Agent(forms[0], office, codes, open, kind, false);
            if (one.isModifier()) {
                modifiers.add(forms[0], one);
            } else {
                nouns.add(forms[0], one);
                String many = forms.length > 1 ? forms[1] : Plural.of(forms[0]);
                nouns.add(many, new Agent(forms[0], office, codes, open, kind, true));
            }
        }
    }

    /**
     * These nouns with those of a pack, which win over ours: its name is the singular, its aliases are other forms, its role is
     * the kind of noun; without one it is of the kind of our noun that reads or ends so, or else a person.
     */
    AgentWords with(List<PackRow> rows) {
        for (PackRow row : rows) {
            String kind = row.role().isEmpty() ? kindOf(row.name()) : row.role();
            boolean open = !row.sectors().isEmpty() && row.sectors().get(0).startsWith("*");
            List<String> codes = row.sectors().stream()
                    .map(code -> code.replace("*", ""))
                    .filter(code -> !code.isEmpty())
                    .toList();
            Agent one = new Agent(row.name(), row.name(), codes, open, kind, false);
            Agent many = new Agent(row.name(), row.name(), codes, open, kind, true);
            put(row.name(), one);
            put(Plural.of(row.name()), many);
            row.aliases().forEach(alias -> put(alias, many));
        }
        return this;
    }

    private void put(String phrase, Agent agent) {
        nouns.remove(phrase);
        modifiers.remove(phrase);
        nouns.add(phrase, agent);
    }

    private String kindOf(String phrase) {
        Words words = Words.of(phrase);
        for (int from = 0; from < words.size(); from++) {
            List<Agent> known = nouns.get(words.key(from, words.size()));
            if (!known.isEmpty()) {
                return known.get(0).kind();
            }
        }
        return "person";
    }

    /** The longest noun phrase that starts here; the first in the file where two read alike. */
    Optional<Found> noun(Words words, int from, int limit) {
        return first(nouns, words, from, limit);
    }

    Optional<Found> modifier(Words words, int from, int limit) {
        return first(modifiers, words, from, limit);
    }

    private static Optional<Found> first(PhraseIndex<Agent> index, Words words, int from, int limit) {
        return index.find(words, from, limit, (value, all, start, end) -> true)
                .map(hit -> new Found(hit.to(), hit.values().get(0)));
    }
}

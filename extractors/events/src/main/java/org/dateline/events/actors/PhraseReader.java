package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.ActorCode;

/** Codes a phrase that stands alone, as a test case or a column of a table holds it. */
final class PhraseReader {

    private final Knowledge knowledge;

    PhraseReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * @param context words that stood near it and may tell its country; empty for none
     * @param day the day on which it was said, ISO 8601; empty where unknown
     */
    ActorCode code(String phrase, String context, String day) {
        Words words = Words.of(phrase);
        PhraseCoder coder = new PhraseCoder(day);
        List<Unit> units = units(words);
        Agent last = units.stream()
                .filter(Unit::isAgent)
                .reduce((first, second) -> second)
                .map(Unit::agent)
                .orElse(Agent.NONE);
        Coded coded = withHolder(coder, words, Crews.aboard(coder.code(units), last, units));
        if (coded.country().isEmpty() && !context.isEmpty()) {
            coded = coded.orCountry(coder.code(units(Words.of(context))).country());
        }
        return Codes.of(coded);
    }

    /** "Deputy Secretary Hicks" is whoever of that name held the office. */
    private Coded withHolder(PhraseCoder coder, Words words, Coded coded) {
        int last = words.size() - 1;
        if (last < 1 || !coded.country().isEmpty()) {
            return coded;
        }
        NameSpan name = new NameSpan(last, last + 1);
        return coded.orCountry(coder.person(knowledge.person(words, name, 0)).country());
    }

    private List<Unit> units(Words words) {
        UnitScanner scanner = new UnitScanner(knowledge);
        List<Unit> units = new ArrayList<>(scanner.scan(words, 0, words.size()));
        Set<String> countries = new LinkedHashSet<>();
        units.stream()
                .filter(Unit::isOfState)
                .forEach(unit -> countries.add(unit.rows().get(0).country()));
        PlaceFinder places = new PlaceFinder(
                new Places(knowledge.gazetteer(), knowledge.areas(), countries), knowledge.functionWords());
        return places.fill(words, units);
    }
}

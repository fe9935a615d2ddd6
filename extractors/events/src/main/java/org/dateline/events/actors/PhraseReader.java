package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
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
        Coded coded = coder.code(units(words));
        if (coded.country().isEmpty() && !context.isEmpty()) {
            coded = coded.orCountry(coder.code(units(Words.of(context))).country());
        }
        return Codes.of(coded);
    }

    private List<Unit> units(Words words) {
        UnitScanner scanner = new UnitScanner(knowledge);
        List<Unit> units = new ArrayList<>(scanner.scan(words, 0, words.size()));
        PlaceFinder places = new PlaceFinder(knowledge.gazetteer());
        return places.fill(words, units);
    }
}

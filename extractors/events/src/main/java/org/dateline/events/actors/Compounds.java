package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;

/** "US and British forces": the adjective in front of "and" is an actor like the phrase behind it. */
final class Compounds {

    private final SentenceText sentence;
    private final Words words;

    Compounds(SentenceText sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** @param drafts in the order of the sentence */
    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (int i = joined.size() - 2; i >= 0; i--) {
            if (isCompound(joined.get(i), joined.get(i + 1))) {
                joined.set(i, like(joined.get(i), joined.get(i + 1)));
            }
        }
        return List.copyOf(joined);
    }

    private boolean isCompound(Draft first, Draft second) {
        PartOfSpeech part = sentence.partOfSpeech(first.to() - 1);
        boolean joined = first.to() + 1 == second.from() && (words.is(first.to(), "and") || words.is(first.to(), ","));
        boolean adjective =
                first.key().startsWith(StateDrafter.STATE) && (part == PartOfSpeech.ADJ || part == PartOfSpeech.PROPN);
        boolean bare = second.isNominal() && second.agent().isKnown() && second.plural() && !second.definite();
        String country = second.coded().country();
        return joined
                && adjective
                && bare
                && !country.isEmpty()
                && !country.equals(first.coded().country());
    }

    private static Draft like(Draft first, Draft second) {
        Coded coded = second.coded().withCountry(first.coded().country());
        Phrase phrase = first.phrase().asPlural().asSubject(second.subject());
        return new Draft(
                phrase,
                second.kind(),
                MentionForm.NOMINAL,
                second.key(),
                second.role(),
                second.agent(),
                coded,
                Coded.NOTHING,
                Optional.empty());
    }
}

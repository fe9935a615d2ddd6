package org.dateline.events.coding;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Token;

/**
 * Weighs the sides of an event by what the article and the packs say of them; a country that was only lent to a side by the place of
 * the event, or guessed from the article, does not make it public.
 */
final class Weighing {

    private static final String PRIVATE_SECTORS = "private-sectors";
    private static final String PERSONS = "persons";
    private static final String PERSONAL = "personal-pronouns";
    /** Countries that the article does not state for a mention are held with less confidence than this. */
    private static final double STATED = 0.6;

    private final Words words;

    Weighing(Words words) {
        this.words = words;
    }

    /** The heaviest of some parties; nobody where there are none. */
    Weight heaviest(List<Party> parties, SentenceView view) {
        return parties.stream()
                .map(party -> of(party, view))
                .min(Weight::compareTo)
                .orElse(Weight.NOBODY);
    }

    Weight of(Party party, SentenceView view) {
        return party.mention().map(mention -> ofMention(mention, view)).orElseGet(() -> ofPhrase(party, view));
    }

    private Weight ofMention(EntityMention mention, SentenceView view) {
        List<String> sectors = mention.code().sectors();
        boolean office = sectors.stream().anyMatch(sector -> !words.has(PRIVATE_SECTORS, sector));
        boolean stated = !mention.code().country().isEmpty() && mention.confidence() > STATED;
        boolean person = mention.kind() == EntityKind.PERSON;
        if (office || stated && (!person || mention.basis() == CodeBasis.PACK)) {
            return Weight.PUBLIC;
        }
        if (mention.kind() == EntityKind.GROUP && mention.form() == MentionForm.NAME) {
            return Weight.PUBLIC;
        }
        if (!sectors.isEmpty()) {
            return Weight.PRIVATE;
        }
        if (mention.form() == MentionForm.PRONOUN) {
            return mention.kind() == EntityKind.PERSON || words.has(PERSONAL, lower(mention.name()))
                    ? Weight.PRIVATE
                    : Weight.NOBODY;
        }
        return mention.kind() == EntityKind.PLACE ? Weight.NOBODY : Weight.PRIVATE;
    }

    private Weight ofPhrase(Party party, SentenceView view) {
        Token head = view.token(view.headOf(party.span()));
        String lemma = lower(head.lemma());
        boolean somebody = words.has(PERSONS, lemma)
                || words.has(PERSONAL, lower(head.form()))
                || head.partOfSpeech() == PartOfSpeech.PROPN;
        return somebody ? Weight.PRIVATE : Weight.NOBODY;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package org.dateline.events.coding;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Place;
import org.dateline.core.model.Token;

/**
 * Weighs the sides of an event by what the article and the packs say of them; a country that was only lent to a side by the place of
 * the event, or guessed from the article, does not make it public.
 */
final class Weighing {

    private static final String PRIVATE_SECTORS = "private-sectors";
    private static final String BUSINESS_SECTORS = "business-sectors";
    private static final String PERSONS = "persons";
    private static final String PRIVATE_OFFICES = "private-offices";
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
        return party.mention().map(mention -> ofMention(mention)).orElseGet(() -> ofPhrase(party, view));
    }

    private Weight ofMention(EntityMention mention) {
        List<String> sectors = mention.code().sectors();
        boolean office = sectors.stream().anyMatch(sector -> !words.has(PRIVATE_SECTORS, sector));
        boolean stated = !mention.code().country().isEmpty() && mention.confidence() > STATED;
        boolean person = mention.kind() == EntityKind.PERSON;
        if (holdsPrivateOffice(mention) || isBusiness(mention) || isFirm(mention)) {
            return Weight.PRIVATE;
        }
        if (isTown(mention)) {
            return office ? Weight.PUBLIC : Weight.PRIVATE;
        }
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

    /** "the club's chairman", "the team boss": titles that governments use too. */
    private boolean holdsPrivateOffice(EntityMention mention) {
        String title = " " + lower(mention.role()) + " ";
        return mention.kind() == EntityKind.PERSON
                && mention.code().sectors().equals(List.of("GOV"))
                && words.list(PRIVATE_OFFICES).stream().anyMatch(word -> title.contains(" " + word + " "));
    }

    /** Companies and banks, but not those of states together ("the Asian Development Bank"). */
    private boolean isBusiness(EntityMention mention) {
        return !mention.code().country().equals("IGO")
                && !mention.code().sectors().isEmpty()
                && mention.code().sectors().stream().allMatch(sector -> words.has(BUSINESS_SECTORS, sector));
    }

    /** "East Harbour Bancorp": a name that says what it is, where no pack does. */
    private boolean isFirm(EntityMention mention) {
        return mention.kind() == EntityKind.ORGANIZATION
                && mention.form() == MentionForm.NAME
                && mention.basis() != CodeBasis.PACK
                && mention.code().sectors().isEmpty()
                && List.of(lower(mention.name()).split("[\\s.,]+")).stream().anyMatch(word -> words.has("firms", word));
    }

    /** A town has no will of its own, but a state or a province does. */
    private static boolean isTown(EntityMention mention) {
        return mention.kind() == EntityKind.PLACE
                && mention.place()
                        .map(Place::feature)
                        .filter(feature -> feature.startsWith("PPL"))
                        .isPresent();
    }

    private Weight ofPhrase(Party party, SentenceView view) {
        Token head = view.token(view.headOf(party.span()));
        String lemma = lower(head.lemma());
        boolean somebody = words.has(PERSONS, lemma)
                || words.has(PERSONAL, lower(head.form()))
                || head.partOfSpeech() == PartOfSpeech.PROPN
                || head.partOfSpeech() == PartOfSpeech.NUM; // "392 were locked up"
        return somebody ? Weight.PRIVATE : Weight.NOBODY;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

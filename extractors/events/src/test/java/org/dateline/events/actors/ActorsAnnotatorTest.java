package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.junit.jupiter.api.Test;

class ActorsAnnotatorTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(List.of());

    private static List<EntityMention> read(String... sentences) {
        return new ArticleReader(KNOWLEDGE, TaggedText.of("2021-05-04", sentences)).read();
    }

    /** The nth mention, from 0, whose head reads so. */
    private static EntityMention mention(List<EntityMention> mentions, String name, int number) {
        return mentions.stream()
                .filter(mention -> mention.name().equals(name)
                        || mention.form() == MentionForm.NOMINAL
                                && mention.name().endsWith(" " + name))
                .skip(number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name + " is not among "
                        + mentions.stream().map(EntityMention::name).toList()));
    }

    private static EntityMention mention(List<EntityMention> mentions, String name) {
        return mention(mentions, name, 0);
    }

    @Test
    void anOfficeInFrontOfANameHoldsForTheSurname() {
        List<EntityMention> mentions = read(
                "Chadian|JJ Foreign Minister Moussa|||person Tarboye|NNP|nsubj|person met|VBD envoys|NNS .|.",
                "Tarboye|NNP|nsubj|person left|VBD .|.");

        EntityMention full = mention(mentions, "Moussa Tarboye");
        assertEquals("TCD:GOV", full.code().toString());
        assertEquals("Foreign Minister", full.role());
        assertEquals(CodeBasis.TEXT, full.basis());
        assertEquals(full.chain(), mention(mentions, "Tarboye").chain());
        assertEquals("TCD:GOV", mention(mentions, "Tarboye").code().toString());
    }

    @Test
    void anOfficeWithItsCouncilAndABracketInFrontOfAName() {
        AnnotatedArticle article = TaggedText.of(
                "2021-05-04",
                "the|DT secretary|NN of|IN Kenya 's|POS National Security Council (|, NSC )|, Ruth|||person Obura|NNP||person spoke|VBD .|.");
        EntityMention person = mention(new ArticleReader(KNOWLEDGE, article).read(), "Ruth Obura");

        assertEquals("KEN:GOV", person.code().toString());
        assertEquals(
                "the secretary of Kenya's National Security Council (NSC) Ruth Obura", article.text(person.span()));
    }

    @Test
    void anAppositionBehindANameIsTheSamePerson() {
        List<EntityMention> mentions =
                read("Ana|||person Quispe|NNP|nsubj|person ,|, Bolivia 's|POS top|JJ general|NN ,|, resigned|VBD .|.");

        assertEquals("BOL:MIL", mention(mentions, "Ana Quispe").code().toString());
        assertEquals(
                mention(mentions, "Ana Quispe").chain(),
                mention(mentions, "top general").chain());
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        List<EntityMention> mentions = read(
                "Dutch|JJ Defence Minister Piet|||person Zandstra|NNP|nsubj|person met|VBD his|PRP$ Danish|JJ counterpart|NN Lars|||person Toftlund|||person .|.");

        assertEquals("DNK:GOV", mention(mentions, "Lars Toftlund").code().toString());
        assertEquals(
                List.of("GOV", "MIL"), mention(mentions, "Lars Toftlund").code().sectors());
        assertEquals("NLD:GOV", mention(mentions, "his").code().toString());
    }

    @Test
    void aListOfOfficesSharesItsCountry() {
        List<EntityMention> mentions = read(
                "They|PRP met|VBD Malian|JJ President Sekou|||person Diarrabe|||person and|CC Finance Minister Awa|||person Toureh|||person .|.");

        assertEquals("MLI:GOV", mention(mentions, "Awa Toureh").code().toString());
    }

    @Test
    void pronounsGoToTheSubjectThatAgrees() {
        List<EntityMention> mentions = read(
                "President Maria|||person Solvik|NNP|nsubj|person received|VBD Jan|||person Brandl|||person .|.",
                "She|PRP|nsubj praised|VBD him|PRP .|.");

        assertEquals(
                mention(mentions, "Maria Solvik").chain(),
                mention(mentions, "She").chain());
        assertEquals(MentionForm.PRONOUN, mention(mentions, "She").form());
    }

    @Test
    void theForeignMinisterIsWhoWasCalledSo() {
        List<EntityMention> mentions = read(
                "Omani|JJ Foreign Minister Said|||person Harthi|NNP|nsubj|person met|VBD Qatari|JJ President Nasser|||person Kubaisi|||person .|.",
                "The|DT Omani|JJ foreign|JJ minister|NN|nsubj left|VBD .|.");

        assertEquals(
                mention(mentions, "Said Harthi").chain(),
                mention(mentions, "foreign minister").chain());
    }

    @Test
    void aCapitalIsAPlaceBehindInAndItsGovernmentElsewhere() {
        List<EntityMention> mentions =
                read("Lisbon|NNP|nsubj|place condemned|VBD the|DT shooting|NN in|IN Nairobi|NNP|obl|place .|.");

        assertEquals(EntityKind.ORGANIZATION, mention(mentions, "Lisbon").kind());
        assertEquals("PRT:GOV", mention(mentions, "Lisbon").code().toString());
        assertEquals(EntityKind.PLACE, mention(mentions, "Nairobi").kind());
        assertEquals("KEN", mention(mentions, "Nairobi").place().orElseThrow().country());
    }

    @Test
    void aStateItsPeopleAndItsGovernmentAreOneButNotItsParliament() {
        List<EntityMention> mentions = read(
                "Peru|NNP|nsubj|place hailed|VBD Lima 's|POS offer|NN .|.",
                "The|DT Peruvian|JJ government|NN|nsubj asked|VBD the|DT Peruvian|JJ parliament|NN .|.");

        assertEquals(
                mention(mentions, "Peru").chain(), mention(mentions, "Lima").chain());
        assertEquals(
                mention(mentions, "Peru").chain(),
                mention(mentions, "government").chain());
        assertNotEquals(
                mention(mentions, "Peru").chain(),
                mention(mentions, "parliament").chain());
        assertEquals("PER:LEG", mention(mentions, "parliament").code().toString());
    }

    @Test
    void bothAdjectivesInFrontOfOneNounAreActors() {
        List<EntityMention> mentions = read("Finnish|JJ and|CC Swedish|JJ soldiers|NNS|nsubj trained|VBD .|.");

        assertEquals("FIN:MIL", mention(mentions, "Finnish").code().toString());
        assertEquals("SWE:MIL", mention(mentions, "soldiers").code().toString());
    }

    @Test
    void aNameInBracketsIsAnAlias() {
        List<EntityMention> mentions = read(
                "Pavel|||person Dvorzak|||person (|, Dworschak|||person )|, spoke|VBD .|.",
                "Dworschak|||person left|VBD .|.");

        assertEquals(
                mention(mentions, "Pavel Dvorzak").chain(),
                mention(mentions, "Dworschak", 1).chain());
    }

    @Test
    void theSceneGivesTheCountryThatAPhraseLeavesUnsaid() {
        List<EntityMention> mentions =
                read("In|IN Quito|NNP|obl|place ,|, police|NNS|nsubj arrested|VBD students|NNS .|.");

        assertEquals("ECU:COP", mention(mentions, "police").code().toString());
        assertEquals("ECU:EDU", mention(mentions, "students").code().toString());
    }

    @Test
    void anArticleThatIsAPhraseIsOneMention() {
        List<EntityMention> mentions = read("several|JJ trade|NN unions|NNS in|IN Denmark|NNP||place");

        assertEquals(1, mentions.size());
        assertEquals("DNK:LAB", mentions.get(0).code().toString());
    }

    @Test
    void theTownOfADatelineIsAPlaceThatActsInNoSentence() {
        List<EntityMention> mentions =
                read("LIMA|||place (|, AP )|, -|, Police|NNS|nsubj arrested|VBD two|CD men|NNS .|.");

        EntityMention town = mention(mentions, "Lima");
        assertEquals(Datelines.NO_SENTENCE, town.sentence());
        assertEquals("PER", town.place().orElseThrow().country());
        assertEquals(
                1,
                mentions.stream().filter(mention -> mention.place().isPresent()).count());
    }

    @Test
    void bodiesOfManyStatesLendNoCountry() {
        List<EntityMention> mentions = read(
                "The|DT European Union|NNP|nsubj called|VBD for|IN calm|NN .|.",
                "Police|NNS|nsubj arrested|VBD protesters|NNS|obj .|.");

        assertEquals("", mention(mentions, "Police").code().country());
    }

    @Test
    void aNameGoesOnBehindItsParticle() {
        List<EntityMention> mentions =
                read("Norway|NNP|nsubj|place seized|VBD the|DT trawler|NN Estrela do|VBP Norte|||place .|.");

        assertEquals(
                List.of(),
                mentions.stream()
                        .filter(mention -> mention.name().equals("Norte"))
                        .toList());
    }
}

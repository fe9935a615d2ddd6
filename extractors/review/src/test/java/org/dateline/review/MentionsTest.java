package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final String TEXT = "The minister of Peru said she agreed.";

    private final List<Annotation> layers = new ArrayList<>(List.of(new Sentence(new Span(0, TEXT.length()), 0)));

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private void word(int index, String form, int head) {
        layers.add(new Token(span(form), 0, index, form, form, PartOfSpeech.NOUN, "NN", head, "dep"));
    }

    private void mention(String words, String head, MentionForm form, String chain, String country) {
        layers.add(new EntityMention(
                span(words),
                0,
                EntityKind.PERSON,
                form,
                span(head),
                head,
                "",
                chain,
                ActorCode.of(country, "GOV"),
                CodeBasis.TEXT,
                Optional.empty(),
                "",
                1));
    }

    @Test
    void wordsMeanWhomTheirHeadMeans() {
        word(0, "The", 1);
        word(1, "minister", 4);
        word(2, "of", 3);
        word(3, "Peru", 1);
        mention("The minister of Peru", "minister", MentionForm.NOMINAL, "c1", "PER");
        mention("Peru", "Peru", MentionForm.NAME, "c2", "PER");
        Mentions mentions = new Mentions(
                new AnnotatedArticle(Article.builder().paragraph(TEXT).build()).with(layers));
        assertEquals(
                "c1", mentions.of(span("minister of Peru"), 0).orElseThrow().chain());
        assertEquals("c2", mentions.of(span("Peru"), 0).orElseThrow().chain());
        assertEquals(Optional.empty(), mentions.of(span("agreed"), 0));
    }

    @Test
    void aPronounIsCalledByItsName() {
        mention("Peru", "Peru", MentionForm.NAME, "c1", "PER");
        mention("she", "she", MentionForm.PRONOUN, "c1", "PER");
        Mentions mentions = new Mentions(
                new AnnotatedArticle(Article.builder().paragraph(TEXT).build()).with(layers));
        Participant participant = mentions.participant(Side.ACTOR, span("she"), 0);
        assertEquals("Peru PER:GOV c1", participant.text() + " " + participant.code() + " " + participant.chain());
    }
}

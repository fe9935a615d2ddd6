package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Annotator;
import org.junit.jupiter.api.Test;

/** What every annotator keeps. Implement it in a test class; the tests come with it. */
public interface AnnotatorContract {

    /** The annotator as a user gets it who sets no option. */
    Annotator annotator();

    /** A text with all the layers that the annotator needs. */
    AnnotatedArticle prepare(Article article);

    /** An article in which the annotator finds something. */
    Article sample();

    @Test
    default void hasAKebabCaseNameAndGivesALayer() {
        assertTrue(
                annotator().name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                annotator().name());
        assertFalse(annotator().gives().isEmpty());
    }

    @Test
    default void findsSomethingInTheSample() {
        assertFalse(annotator().annotate(prepare(sample())).isEmpty());
    }

    @Test
    default void findsTheSameTwice() {
        AnnotatedArticle article = prepare(sample());
        assertEquals(annotator().annotate(article), annotator().annotate(article));
    }

    @Test
    default void bearsAnArticleWithoutText() {
        assertInside(Article.builder().paragraph(".").build());
    }

    @Test
    default void everySpanLiesInsideWhateverTheText() {
        assertInside(sample());
        long seed = 20260101;
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder("Norway’s minister met “Ana” on Friday. ");
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(HostileCharacters.next(random));
            }
            assertInside(Article.builder().paragraph(text.toString()).build());
        }
    }

    private void assertInside(Article article) {
        List<? extends Annotation> found = annotator().annotate(prepare(article));
        for (Annotation annotation : found) {
            assertTrue(annotation.span().end() <= article.text().length(), annotation + " leaves: " + article.text());
        }
    }
}

package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Argument;
import org.dateline.core.model.Article;
import org.dateline.core.model.Clause;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Token;
import org.junit.jupiter.api.Test;

class LanguageAnnotatorTest {

    private static final String HARD =
            "\u201cWe\u2019ll go\u201d \ud83d\ude80\u2014said\u00a0Berg\u2019s envoy, 40, in Lund\u2026 "
                    + "Norland-backed rebels (about 3,000) \ud83d\udc4d\ud83c\udffd fled! ?? \u2022 \u0645\u0634";

    @Test
    void readsOnlyWhatTheNewsroomEdited() {
        AnnotatedArticle article = Reader.read(Article.builder()
                .headline("Ministers meet in Lund")
                .passage(PassageKind.BYLINE, "By Anna Berg")
                .paragraph("The ministers met.")
                .boilerplate("Share this page with friends.")
                .passage(PassageKind.CAPTION, "The ministers shake hands.")
                .build());
        assertEquals(
                List.of("Ministers meet in Lund", "The ministers met.", "The ministers shake hands."),
                article.sentences().stream()
                        .map(sentence -> article.text(sentence.span()))
                        .toList());
    }

    @Test
    void spansAreExact() {
        AnnotatedArticle article = Reader.read(HARD);
        int behind = 0;
        for (Token token : article.all(Token.class)) {
            assertEquals(token.form(), article.text(token.span()));
            assertTrue(token.span().start() >= behind, "tokens overlap at " + token);
            behind = token.span().end();
        }
        for (Clause clause : article.all(Clause.class)) {
            Sentence sentence = article.sentences().get(clause.sentence());
            assertTrue(sentence.span().contains(clause.span()));
            for (Argument argument : clause.arguments()) {
                assertTrue(sentence.span().contains(argument.span()), argument.toString());
            }
        }
    }

    @Test
    void headsFormATree() {
        AnnotatedArticle article =
                Reader.read(HARD + "\nAccording to officials, troops from inside Norland and from Sudland, "
                        + "which are to leave, are going to be seen as a threat to and a burden on the island.");
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = article.tokens(sentence.number());
            for (Token token : tokens) {
                int steps = 0;
                for (Token at = token; at.head() != Token.ROOT; at = tokens.get(at.head())) {
                    assertTrue(steps++ < tokens.size(), "a circle in " + tokens);
                }
            }
        }
    }

    @Test
    void aHeadlineInTitleCaseIsReadAsASentence() {
        AnnotatedArticle article = Reader.read(Article.builder()
                .headline("Norland Threatens To Close Embassy In Sudland")
                .paragraph("Norland has threatened to close its embassy in Sudland, the government in Lund said.")
                .build());
        assertEquals(
                List.of("threaten", "close"),
                article.clauses(0).stream().map(Clause::lemma).toList());
        assertEquals("Norland", article.tokens(0).get(0).form());
        assertEquals("Threatens", article.tokens(0).get(1).form());
    }

    @Test
    void threadsShareOneEngineAndAgree() throws InterruptedException, ExecutionException {
        String text =
                "The minister of Norland held talks with rebels who had attacked the base, officials said on Friday.";
        List<Annotation> expected = Reader.read(text).annotations();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<AnnotatedArticle>> readings = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            readings.add(threads.submit(() -> Reader.read(text)));
        }
        for (Future<AnnotatedArticle> reading : readings) {
            assertEquals(expected, reading.get().annotations());
        }
        threads.shutdown();
    }
}

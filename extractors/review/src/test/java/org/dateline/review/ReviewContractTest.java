package org.dateline.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Annotator;
import org.dateline.testkit.AnnotatorContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Against a stand-in that quotes what it is sent: whole texts, halves of them, and halves of characters. */
class ReviewContractTest implements AnnotatorContract {

    private static StandIn server;
    private static Annotator annotator;

    @BeforeAll
    static void start() throws IOException {
        server = new StandIn(ReviewContractTest::quoting);
        annotator = new ReviewPlugin()
                .annotators(new Settings(Map.of("address", server.address(), "model", "parrot", "size", "200")))
                .get(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static StandIn.Reply quoting(StandIn.Request request) {
        String text = request.material().path("text").textValue();
        String half = text.substring(text.length() / 2);
        ObjectNode answer = StandIn.JSON.createObjectNode();
        answer.putArray("reports")
                .addObject()
                .put("report", 1)
                .put("verdict", "amend")
                .put("quote", text)
                .put("type", "REQUEST/meet")
                .putArray("actors")
                .add(text)
                .add(half);
        for (String quote : new String[] {text, half}) {
            ObjectNode missed = answer.withArray("missed")
                    .addObject()
                    .put("quote", quote)
                    .put("trigger", quote.substring(0, Math.min(1, quote.length())))
                    .put("type", "AID")
                    .put("status", "occurred")
                    .put("place", half)
                    .put("speaker", text);
            missed.putArray("actors").add(half);
        }
        return StandIn.Reply.saying("```json\n" + answer + "\n```");
    }

    @Override
    public Annotator annotator() {
        return annotator;
    }

    @Override
    public AnnotatedArticle prepare(Article article) {
        return CodedArticle.of(article);
    }

    @Override
    public Article sample() {
        return CodedArticle.sample();
    }
}

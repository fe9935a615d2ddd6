package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The frame of a reply of the chat completions interface. */
final class Completion {

    private static final String CODE = "model-answer";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Completion() {}

    /** Is it a reply at all, whatever the model says in it? */
    static boolean isWhole(byte[] reply) {
        try {
            return choice(reply).path("message").path("content").isTextual();
        } catch (NoAnswerException otherwise) {
            return false;
        }
    }

    /** The answer in it. */
    static Answer answer(byte[] reply) throws NoAnswerException {
        JsonNode choice = choice(reply);
        if (choice.path("finish_reason").asText().equals("length")) {
            throw new NoAnswerException(
                    CODE, "the answer was cut off; allow the model more words, or set a smaller review.size");
        }
        JsonNode content = choice.path("message").path("content");
        if (!content.isTextual()) {
            throw new NoAnswerException(CODE, "the model said nothing");
        }
        return Answer.in(content.textValue())
                .orElseThrow(
                        () -> new NoAnswerException(CODE, "the model did not answer with the JSON that was asked for"));
    }

    private static JsonNode choice(byte[] reply) throws NoAnswerException {
        try {
            return JSON.readTree(reply).path("choices").path(0);
        } catch (IOException malformed) {
            throw new NoAnswerException(
                    CODE, "what came back is no JSON; is review.address that of a chat completions interface?");
        }
    }
}

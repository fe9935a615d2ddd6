package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a model says, as it says it: nothing of this is checked yet.
 *
 * @param opinions on reports of the coder
 * @param missed events that the coder did not report
 */
record Answer(List<Opinion> opinions, List<Missed> missed) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BEGINNING = Pattern.compile("\\{\\s*\"(reports|missed)\"");

    /** Models think aloud and draft before they answer, but not often. */
    private static final int TRIALS = 10;

    /**
     * One report of the coder.
     *
     * @param report its number in the question
     * @param verdict {@code right}, {@code wrong} or {@code amend}
     * @param quote words of the article that show it
     * @param type what it should be; empty, as all below, where nothing is said
     */
    record Opinion(
            int report,
            String verdict,
            String quote,
            String type,
            String status,
            List<String> actors,
            List<String> recipients) {}

    /**
     * An event that is told and was not reported.
     *
     * @param quote words of one sentence that tell it
     * @param trigger the word in them that gives the type
     */
    record Missed(
            String quote,
            String trigger,
            String type,
            String status,
            List<String> actors,
            List<String> recipients,
            boolean reciprocal,
            String place,
            String speaker) {}

    /** The last object of JSON with an answer in a text that may have words around it; empty where there is none. */
    static Optional<Answer> in(String content) {
        List<Integer> starts = new ArrayList<>(List.of(Math.max(0, content.indexOf('{'))));
        BEGINNING.matcher(content).results().map(MatchResult::start).forEach(starts::add);
        Collections.reverse(starts);
        return starts.stream()
                .limit(TRIALS)
                .flatMap(start -> at(content.substring(start)).stream())
                .findFirst();
    }

    /** What follows the object is passed over. */
    private static Optional<Answer> at(String json) {
        try {
            return of(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> of(JsonNode root) {
        if (!root.path("reports").isArray() && !root.path("missed").isArray()) {
            return Optional.empty();
        }
        List<Opinion> opinions = new ArrayList<>();
        for (JsonNode each : root.path("reports")) {
            opinions.add(new Opinion(
                    each.path("report").asInt(0),
                    text(each, "verdict"),
                    text(each, "quote"),
                    text(each, "type"),
                    text(each, "status"),
                    texts(each, "actors"),
                    texts(each, "recipients")));
        }
        List<Missed> missed = new ArrayList<>();
        for (JsonNode each : root.path("missed")) {
            missed.add(new Missed(
                    text(each, "quote"),
                    text(each, "trigger"),
                    text(each, "type"),
                    text(each, "status"),
                    texts(each, "actors"),
                    texts(each, "recipients"),
                    each.path("reciprocal").asBoolean(false),
                    text(each, "place"),
                    text(each, "speaker")));
        }
        return Optional.of(new Answer(opinions, missed));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue().strip() : "";
    }

    /** A list of texts, or one text as a list of one. */
    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        if (node.path(field).isTextual()) {
            texts.add(text(node, field));
        }
        node.path(field)
                .forEach(each -> texts.add(each.isTextual() ? each.textValue().strip() : ""));
        texts.removeIf(String::isEmpty);
        return List.copyOf(texts);
    }
}

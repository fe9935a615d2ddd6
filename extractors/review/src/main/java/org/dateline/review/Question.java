package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;
import org.dateline.core.model.WellFormed;

/**
 * Writes what is asked: the instructions of {@code instructions.md}, and a message of JSON with the words of a piece and what was coded
 * from them.
 */
final class Question {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String model;
    private final String instructions;
    private final int seed;
    private final Set<String> omit;

    /** @param omit the names of fields that the server does not take */
    Question(String model, Types types, int seed, Set<String> omit) {
        this.model = model;
        this.instructions = Resource.text("instructions.md")
                .replace("{types}", types.explained())
                .replace("{statuses}", Statuses.all());
        this.seed = seed;
        this.omit = omit;
    }

    byte[] about(Piece piece, List<EventMention> reports, String text) {
        ObjectNode request = JSON.createObjectNode().put("model", model);
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", instructions);
        messages.addObject().put("role", "user").put("content", material(piece, reports, text));
        request.put("temperature", 0).put("seed", seed).put("stream", false);
        request.putObject("response_format").put("type", "json_object");
        request.remove(omit);
        return bytes(request);
    }

    private static String material(Piece piece, List<EventMention> reports, String text) {
        ObjectNode material = JSON.createObjectNode().put("text", WellFormed.text(piece.text()));
        ArrayNode coded = material.putArray("reports");
        for (EventMention report : reports) {
            ObjectNode each = coded.addObject()
                    .put("report", coded.size())
                    .put("words", WellFormed.text(report.span().in(text)))
                    .put("trigger", WellFormed.text(report.trigger().in(text)))
                    .put("type", Types.code(report.coding()))
                    .put("status", report.status().code());
            names(each.putArray("actors"), report, Side.ACTOR);
            names(each.putArray("recipients"), report, Side.RECIPIENT);
        }
        return material.toString();
    }

    private static void names(ArrayNode names, EventMention report, Side side) {
        report.side(side).map(Participant::text).map(WellFormed::text).forEach(names::add);
    }

    private static byte[] bytes(ObjectNode request) {
        try {
            return JSON.writeValueAsBytes(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON can be written", impossible);
        }
    }
}

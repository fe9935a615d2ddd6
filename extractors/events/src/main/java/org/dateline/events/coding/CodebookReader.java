package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the parts of a codebook file into types and frames. */
final class CodebookReader {

    private static final List<String> CONTENTS = List.of("content", "object");

    private final Words words;

    CodebookReader(Words words) {
        this.words = words;
    }

    EventClass type(String name, YamlNode node) {
        node.only(
                "meaning",
                "quad",
                "score",
                "cameo",
                "status",
                "modes",
                "turns",
                "refine",
                "absorbs",
                "figures",
                "domestic",
                "needs");
        Map<String, Mode> modes = new LinkedHashMap<>();
        YamlNode modeNodes = node.child("modes");
        for (String mode : modeNodes.fields().keySet()) {
            YamlNode row = modeNodes.child(mode).only("score", "cameo", "cues");
            double score = row.decimal("score", node.decimal("score", 0));
            modes.put(mode, new Mode(mode, score, row.text("cameo", ""), words.expand(row.list("cues"))));
        }
        Map<String, List<String>> refinements = new LinkedHashMap<>();
        YamlNode refine = node.child("refine");
        refine.fields().keySet().forEach(code -> refinements.put(code, words.expand(refine.list(code))));
        return new EventClass(
                name,
                node.text("meaning", ""),
                node.number("quad", 0),
                node.decimal("score", 0),
                node.text("cameo", ""),
                node.text("status", ""),
                modes,
                outcomes(node.child("turns")),
                refinements,
                node.list("absorbs"),
                words.expand(node.list("figures")),
                node.flag("domestic"),
                Need.of(node.text("needs", "nobody")));
    }

    private static Map<String, Outcome> outcomes(YamlNode node) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        node.fields().keySet().forEach(turn -> outcomes.put(turn, Outcome.of(node.text(turn, ""))));
        return outcomes;
    }

    /** Fails where the frame names a type that none of the types given is. */
    Frame frame(YamlNode node, Map<String, EventClass> types) {
        node.only(
                "id",
                "verbs",
                "nouns",
                "adjectives",
                "where",
                "unless",
                "actor",
                "recipient",
                "type",
                "turn",
                "content",
                "turns",
                "status",
                "reciprocal",
                "victim",
                "bound",
                "foreign",
                "needs",
                "priority",
                "examples");
        String id = node.text("id", "");
        if (id.isEmpty()) {
            throw new CodebookException(node.where() + ": a frame needs an id");
        }
        List<Condition> conditions = Stream.concat(
                        conditions(node.child("where"), true).stream(),
                        conditions(node.child("unless"), false).stream())
                .toList();
        Frame frame = new Frame(
                id,
                set(node, "verbs"),
                set(node, "nouns"),
                set(node, "adjectives"),
                conditions,
                node.list("actor"),
                node.list("recipient"),
                Outcome.of(node.text("type", "none")),
                node.text("turn", ""),
                or(node.list("content"), CONTENTS),
                outcomes(node.child("turns")),
                node.text("status", ""),
                node.flag("reciprocal"),
                node.flag("victim"),
                node.flag("bound"),
                node.flag("foreign"),
                Need.of(node.text("needs", "of-type")),
                node.number("priority", 0),
                node.list("examples").stream().map(Example::of).toList());
        check(frame, types);
        return frame;
    }

    private static void check(Frame frame, Map<String, EventClass> types) {
        Stream.concat(Stream.of(frame.outcome()), frame.turns().values().stream())
                .forEach(outcome -> {
                    EventClass type = types.get(outcome.type());
                    if (!outcome.type().isEmpty() && type == null) {
                        throw new CodebookException("frame " + frame.id() + ": no type \"" + outcome.type()
                                + "\"; there are " + types.keySet());
                    }
                    if (type != null
                            && !outcome.mode().isEmpty()
                            && type.mode(outcome.mode()).isEmpty()) {
                        throw new CodebookException(
                                "frame " + frame.id() + ": " + outcome.type() + " has no mode \"" + outcome.mode()
                                        + "\"; there are " + type.modes().keySet());
                    }
                });
    }

    private List<Condition> conditions(YamlNode node, boolean wanted) {
        List<Condition> conditions = new ArrayList<>();
        node.fields()
                .keySet()
                .forEach(roles -> conditions.add(Condition.of(roles, words.expand(node.list(roles)), wanted)));
        return conditions;
    }

    private Set<String> set(YamlNode node, String field) {
        return Set.copyOf(words.expand(node.list(field)));
    }

    private static List<String> or(List<String> written, List<String> otherwise) {
        return written.isEmpty() ? otherwise : written;
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;

/** Where actor and recipient stand if a frame does not say, the best place first. */
final class Roles {

    private static final String CONTENT_ACTOR = "content.actor";
    private static final String CONTENT_RECIPIENT = "content.recipient";
    private static final List<String> VERB_ACTORS = List.of("subject", "by");
    private static final List<String> NOUN_ACTORS = List.of("subject", "by", "between", "possessor", "from");
    private static final List<String> VERB_RECIPIENTS = List.of("object", "indirect", "against", "on", "with", "to");
    private static final List<String> NOUN_RECIPIENTS =
            List.of("object", "of", "against", "on", "at", "with", "to", "upon", "for", "in");
    private static final List<String> TURN_RECIPIENTS = List.of(
            "object",
            "indirect",
            "with",
            "against",
            "to",
            "from",
            "on",
            CONTENT_RECIPIENT,
            CONTENT_ACTOR,
            "content.subject",
            "purpose.object",
            "owner");

    private Roles() {}

    static List<String> actors(Frame frame, Predication predication) {
        if (!frame.actors().isEmpty()) {
            return frame.actors();
        }
        return predication.isNoun() ? NOUN_ACTORS : VERB_ACTORS;
    }

    /** Where a frame looks for the sides of what is demanded or done, it also looks for who is named there at all. */
    static List<String> recipients(Frame frame, Predication predication) {
        if (!frame.recipients().isEmpty()) {
            List<String> roles = new ArrayList<>(frame.recipients());
            if (roles.contains(CONTENT_ACTOR)) {
                roles.add("content.subject");
            }
            if (roles.contains(CONTENT_RECIPIENT)) {
                roles.add("purpose.object");
            }
            return roles;
        }
        if (frame.isTurn()) {
            return TURN_RECIPIENTS;
        }
        return predication.isNoun() ? NOUN_RECIPIENTS : VERB_RECIPIENTS;
    }
}

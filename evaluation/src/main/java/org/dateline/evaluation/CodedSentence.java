package org.dateline.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Side;

/** What was found in one sentence, as claims that can be compared with gold. */
record CodedSentence(List<EventMention> events) {

    /** Nobody knows the country. */
    static final String UNKNOWN = "---";

    /** A type and the ordered pairs of countries that it may be read as. */
    record Claim(String type, Set<List<String>> pairs) {}

    static CodedSentence of(List<EventMention> events) {
        return new CodedSentence(
                events.stream().filter(event -> event.coding().type().isEvent()).toList());
    }

    /** Only the event that the coder trusts most; the first of equals. */
    CodedSentence mostConfident() {
        Optional<EventMention> best = events.stream().reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
        return new CodedSentence(best.stream().toList());
    }

    Set<String> types() {
        return events.stream().map(event -> event.coding().type().code()).collect(Collectors.toSet());
    }

    /** The distinct claims; compound actors are read pair by pair, a reciprocal pair in both directions as one claim. */
    Set<Claim> claims(boolean goldIsReciprocal) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (EventMention event : events) {
            List<String> recipients = countries(event, Side.RECIPIENT);
            boolean several = countries(event, Side.ACTOR).size() > 1 && recipients.isEmpty();
            boolean bothWays = event.reciprocal() || (goldIsReciprocal && recipients.isEmpty());
            for (List<String> pair : pairs(event, several && (event.reciprocal() || goldIsReciprocal))) {
                Set<List<String>> readings = new HashSet<>(Set.of(pair));
                if (bothWays) {
                    readings.add(List.of(pair.get(1), pair.get(0)));
                }
                claims.add(new Claim(event.coding().type().code(), readings));
            }
        }
        return claims;
    }

    private static Set<List<String>> pairs(EventMention event, boolean amongActors) {
        List<String> actors = orUnknown(countries(event, Side.ACTOR));
        Set<List<String>> pairs = new LinkedHashSet<>();
        if (amongActors) {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = 0; j < actors.size(); j++) {
                    if (i != j) {
                        pairs.add(List.of(actors.get(i), actors.get(j)));
                    }
                }
            }
            return pairs;
        }
        for (String actor : actors) {
            for (String recipient : orUnknown(countries(event, Side.RECIPIENT))) {
                pairs.add(List.of(actor, recipient));
                if (event.reciprocal()) {
                    pairs.add(List.of(recipient, actor));
                }
            }
        }
        return pairs;
    }

    private static List<String> orUnknown(List<String> countries) {
        return countries.isEmpty() ? List.of(UNKNOWN) : countries;
    }

    private static List<String> countries(EventMention event, Side side) {
        return event.side(side)
                .map(participant -> country(participant.code().country()))
                .toList();
    }

    /** Bodies of states count as one, however they are written. */
    static String country(String code) {
        String head = code.length() > 3 ? code.substring(0, 3) : code;
        return switch (head) {
            case "" -> UNKNOWN;
            case "UNO", "EUR" -> "IGO";
            default -> head;
        };
    }
}

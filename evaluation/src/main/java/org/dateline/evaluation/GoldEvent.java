package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;

/**
 * An event of a text, as a person coded it.
 *
 * @param types the right one first, then others that a careful coder may choose
 * @param modes likewise; empty where the type has none
 * @param words where it is told
 * @param actors countries; {@link CodedSentence#UNKNOWN} where the text shows none
 * @param reciprocal do all sides act alike, so that it does not matter who is called actor?
 * @param date ISO 8601; empty where the text fixes none
 * @param speaker the words that name who says so; empty where the report speaks for itself
 * @param optional it counts neither as missed nor as false
 */
record GoldEvent(
        List<String> types,
        List<String> modes,
        Span words,
        Set<String> actors,
        Set<String> recipients,
        boolean reciprocal,
        String status,
        boolean negated,
        boolean historical,
        String date,
        String place,
        String speaker,
        boolean optional) {

    /** Reads one of the {@code events} of a record. */
    static GoldEvent of(JsonNode row, String text) throws IOException {
        String words = GoldLines.text(row, "words");
        int start = text.indexOf(words);
        if (words.isEmpty() || start < 0) {
            throw new IOException("the words \"" + words + "\" of an event do not stand in its text");
        }
        return new GoldEvent(
                choices(row, "type", "alt_types"),
                choices(row, "mode", "alt_modes"),
                new Span(start, start + words.length()),
                countries(row, "actors"),
                countries(row, "recipients"),
                row.path("reciprocal").asBoolean(),
                GoldLines.text(row, "status"),
                row.path("negated").asBoolean(),
                row.path("historical").asBoolean(),
                GoldLines.text(row, "date"),
                GoldLines.text(row, "place"),
                GoldLines.text(row, "speaker"),
                row.path("optional").asBoolean());
    }

    private static List<String> choices(JsonNode row, String first, String others) {
        Set<String> choices = new LinkedHashSet<>();
        choices.add(GoldLines.text(row, first));
        row.path(others).forEach(other -> choices.add(other.asText()));
        choices.remove("");
        return List.copyOf(choices);
    }

    private static Set<String> countries(JsonNode row, String side) {
        Set<String> countries = new TreeSet<>();
        row.path(side)
                .forEach(actor -> countries.add(
                        CodedSentence.country(GoldLines.text(actor, "code").replaceFirst(":.*", ""))));
        return countries;
    }

    String type() {
        return types.get(0);
    }

    boolean hasTypeOf(EventMention found) {
        return types.contains(found.coding().type().code());
    }

    /**
     * Is a country of each side right? Where the gold has no side, or no country for it, any will do.
     */
    boolean hasSidesOf(EventMention found) {
        Set<String> ones = countries(found, Side.ACTOR);
        Set<String> others = countries(found, Side.RECIPIENT);
        if (meets(actors, ones) && (recipients.isEmpty() || meets(recipients, others))) {
            return true;
        }
        Set<String> all = new TreeSet<>(ones);
        all.addAll(others);
        Set<String> wanted = new TreeSet<>(actors);
        wanted.addAll(recipients);
        wanted.remove(CodedSentence.UNKNOWN);
        return (reciprocal || found.reciprocal()) && !wanted.isEmpty() && all.containsAll(wanted);
    }

    private static boolean meets(Set<String> wanted, Set<String> found) {
        Set<String> known = new TreeSet<>(wanted);
        known.remove(CodedSentence.UNKNOWN);
        return known.isEmpty() || known.stream().anyMatch(found::contains);
    }

    private static Set<String> countries(EventMention found, Side side) {
        Set<String> countries = new TreeSet<>();
        found.side(side)
                .forEach(participant ->
                        countries.add(CodedSentence.country(participant.code().country())));
        return countries;
    }

    /** How well a report matches: 0 not at all, the type 4, sides 2 more, its trigger among the words 1 more. */
    int likeness(EventMention found) {
        if (!hasTypeOf(found) || !found.span().overlaps(words)) {
            return 0;
        }
        return 4 + (hasSidesOf(found) ? 2 : 0) + (found.trigger().overlaps(words) ? 1 : 0);
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;

/** Keeps one report a happening in a sentence: of two of one type and the same sides, the surer one stays. */
final class Deduplication {

    private Deduplication() {}

    /** The reports that stay, in the order of the text. */
    static List<EventMention> of(List<EventMention> sentence, SentenceView view) {
        List<EventMention> kept = new ArrayList<>();
        sentence.stream()
                .sorted(Comparator.comparingDouble(EventMention::confidence).reversed())
                .filter(report ->
                        kept.stream().noneMatch(other -> tellSame(report, other) || isConsequence(report, other, view)))
                .forEachOrdered(kept::add);
        kept.sort(Comparator.comparing(EventMention::span).thenComparing(EventMention::trigger));
        return kept;
    }

    /** A participle of the same type with the same actor: "granted a waiver, <em>allowing</em> it to import gas". */
    private static boolean isConsequence(EventMention one, EventMention other, SentenceView view) {
        return one.coding().type().equals(other.coding().type())
                && view.token(view.indexAt(one.trigger().start())).tag().equals("VBG")
                && one.side(Side.ACTOR)
                        .map(Participant::span)
                        .toList()
                        .equals(other.side(Side.ACTOR).map(Participant::span).toList());
    }

    private static boolean tellSame(EventMention one, EventMention other) {
        return one.coding().type().equals(other.coding().type())
                && (one.trigger().overlaps(other.trigger())
                        || fits(one, other, Side.ACTOR) && fits(one, other, Side.RECIPIENT)
                        || one.reciprocal() && countries(one, Side.ACTOR).containsAll(all(other))
                        || other.reciprocal() && countries(other, Side.ACTOR).containsAll(all(one)));
    }

    /** No country on one of the two, or one in common. */
    private static boolean fits(EventMention one, EventMention other, Side side) {
        Set<String> first = countries(one, side);
        Set<String> second = countries(other, side);
        return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    }

    private static Set<String> all(EventMention report) {
        return report.participants().stream()
                .map(participant -> participant.code().country())
                .filter(country -> !country.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> countries(EventMention report, Side side) {
        return report.side(side)
                .map(Participant::code)
                .map(code -> code.country())
                .filter(country -> !country.isEmpty())
                .collect(Collectors.toSet());
    }
}

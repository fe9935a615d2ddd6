package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.core.model.Clause;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Token;

/**
 * What somebody is said to be, or comes to be, beside the verb: "walked <em>free</em>", "set her <em>free</em>", "called the vote a
 * <em>farce</em>". Parsers hang these words in several places; here they all are attributes of the verb.
 */
final class SecondaryPredicate {

    private SecondaryPredicate() {}

    /** Adjectives below the verb, and the noun phrase that follows the object without a preposition. */
    static List<Slot> of(Clause clause, List<Slot> slots, SentenceView view) {
        List<Slot> found = new ArrayList<>();
        for (int child : view.children(clause.predicate())) {
            Token token = view.token(child);
            boolean below =
                    token.relation().startsWith("advcl") || token.relation().startsWith("xcomp");
            if (below && child > clause.predicate() && token.partOfSpeech() == PartOfSpeech.ADJ) {
                found.add(new Slot("attribute", child, token.span(), -1, true));
                found.addAll(contents(child, view));
            }
        }
        slots.stream()
                .filter(slot -> slot.role().equals("object") && slot.clause() < 0 && slot.head() > clause.predicate())
                .findFirst()
                .stream()
                .flatMapToInt(object ->
                        IntStream.range(0, view.tokens().size()).filter(index -> isBehind(index, object, clause, view)))
                .forEach(index -> found.add(new Slot("attribute", index, view.subtree(index), -1, true)));
        return found;
    }

    /** "stands ready <em>to help</em>": what the adjective takes is taken by the verb. */
    private static List<Slot> contents(int adjective, SentenceView view) {
        return view.children(adjective).stream()
                .flatMap(child -> view.clauseOf(child).stream())
                .map(clause -> new Slot("content", clause.predicate(), clause.span(), clause.number(), true))
                .toList();
    }

    /** "… the trial <em>a farce</em>": taken for an apposition, of the object itself or of something in front of the verb. */
    private static boolean isBehind(int index, Slot object, Clause clause, SentenceView view) {
        Token token = view.token(index);
        if (!token.relation().equals("appos")
                || index <= object.head()
                || token.head() >= clause.predicate() && token.head() != object.head()) {
            return false;
        }
        int start = view.subtree(index).start();
        int objectEnd = view.token(object.head()).span().end();
        return objectEnd <= start
                && view.article().article().text().substring(objectEnd, start).isBlank();
    }
}

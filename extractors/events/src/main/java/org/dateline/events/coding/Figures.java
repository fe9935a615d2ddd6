package org.dateline.events.coding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of speech: a modifier says that no blow is struck ("a <em>political</em> battle", "a war of <em>words</em>"). */
final class Figures {

    private final Codebook codebook;

    Figures(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Does a word of the event or its object have one of the modifiers that its type calls figures? */
    boolean holds(Reading reading, Outcome outcome, SentenceView view) {
        List<String> figures =
                codebook.type(outcome.type()).map(EventClass::figures).orElse(List.of());
        return !figures.isEmpty()
                && nouns(reading, view)
                        .flatMap(noun -> view.children(noun).stream())
                        .filter(child -> isModifier(child, view))
                        .anyMatch(child -> figures.contains(view.lemma(child)));
    }

    private static IntStream heads(Reading reading) {
        return IntStream.concat(
                reading.trigger().stream().mapToInt(Integer::intValue),
                reading.predication().in("object").mapToInt(Slot::head));
    }

    private static Stream<Integer> nouns(Reading reading, SentenceView view) {
        return heads(reading)
                .filter(head -> head >= 0 && head < view.tokens().size() && view.isNoun(head))
                .boxed();
    }

    private static boolean isModifier(int child, SentenceView view) {
        String relation = view.token(child).relation();
        return relation.equals("amod")
                || relation.equals("compound")
                || relation.startsWith("nmod") && view.preposition(child).equals("of");
    }
}

package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Reads how many were killed, hurt, arrested, sent or paid, as a range of what the words allow. */
final class Quantities {

    private static final int WORDS_BEFORE = 4;
    private static final NumberWords NUMBERS = NumberWords.load();

    private Quantities() {}

    static List<Quantity> of(Reading reading, SentenceView view, Codebook codebook) {
        List<Quantity> found = new ArrayList<>();
        for (Slot slot : reading.predication().slots()) {
            if (slot.clause() < 0
                    && slot.head() >= 0
                    && slot.head() < view.tokens().size()) {
                kind(slot, reading, view, codebook)
                        .flatMap(kind -> number(slot, view, kind))
                        .filter(quantity ->
                                found.stream().noneMatch(known -> known.span().equals(quantity.span())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** By the noun that is counted, else by what is done to it. */
    private static Optional<String> kind(Slot slot, Reading reading, SentenceView view, Codebook codebook) {
        Words words = codebook.words();
        Optional<String> byNoun =
                words.namesWith("count-of-", view.lemma(slot.head())).stream().findFirst();
        if (byNoun.isPresent() || !slot.role().equals("object")) {
            return byNoun;
        }
        String head = view.lemma(reading.predication().head());
        return words.namesWith("counts-", head).stream().findFirst();
    }

    private static Optional<Quantity> number(Slot slot, SentenceView view, String kind) {
        List<String> forms = view.tokens().stream().map(Token::form).toList();
        for (int child : view.children(slot.head())) {
            if (view.token(child).relation().startsWith("nummod")
                    || view.token(child).tag().equals("CD")) {
                Optional<double[]> range = NUMBERS.range(child, forms, WORDS_BEFORE);
                if (range.isPresent()) {
                    Span span = view.token(child)
                            .span()
                            .cover(view.token(slot.head()).span());
                    return Optional.of(new Quantity(kind, range.get()[0], range.get()[1], span));
                }
            }
        }
        return Optional.empty();
    }
}

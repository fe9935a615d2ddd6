package org.dateline.events.coding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Gives an event the contexts whose cue words stand in its sentence. */
final class ContextCues {

    private ContextCues() {}

    static List<String> of(SentenceView view, Codebook codebook) {
        String lemmas = view.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
        return codebook.contexts().entrySet().stream()
                .filter(context -> context.getValue().stream().anyMatch(cue -> lemmas.contains(" " + cue + " ")))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}

package org.dateline.events.quotes;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Span;

/**
 * Words that say that somebody speaks: "he told reporters", "according to the ministry".
 *
 * @param verb the verb, or "according to"
 * @param span subject and verb together where they stand side by side, else the verb
 * @param speaker who speaks, as the words around the verb name it
 * @param addressee the words that name whom it is said to; empty where none do
 * @param clause of the verb, where there is one
 */
record SpeechCue(
        int sentence,
        Span verb,
        Span span,
        Set<SpeechWords.Role> roles,
        Speaker speaker,
        String channel,
        boolean hedged,
        String addressee,
        Optional<Clause> clause) {

    boolean isSaid() {
        return roles.contains(SpeechWords.Role.SAY) || roles.contains(SpeechWords.Role.TELL);
    }

    /** Does its clause reach as far as that? Yes where no clause is known. */
    boolean governs(int offset) {
        return clause.isEmpty()
                || clause.get().span().contains(offset)
                || clause.get().span().end() == offset;
    }

    boolean isNear() {
        return roles.contains(SpeechWords.Role.NEAR);
    }

    SpeechCue spokenBy(Speaker other, String otherChannel) {
        return new SpeechCue(sentence, verb, span, roles, other, otherChannel, hedged, addressee, clause);
    }
}

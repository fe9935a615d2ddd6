package org.dateline.events.actors;

import org.dateline.core.model.Span;

/**
 * Where a mention stands and how it looks.
 *
 * @param from the first word of the phrase in its sentence
 * @param to behind its last word
 * @param head the name, or the noun that heads the phrase
 * @param name the words of the head
 * @param definite does it point at something known: "the", "his", "Iraq's"?
 * @param possessor the pronoun in front ("his"), empty for none
 * @param subject is it the subject of a clause?
 */
record Phrase(
        int sentence,
        int from,
        int to,
        Span span,
        Span head,
        String name,
        boolean definite,
        boolean plural,
        String possessor,
        boolean subject) {

    /** The same name with an office in front. */
    Phrase behind(Phrase office) {
        return new Phrase(
                sentence,
                office.from,
                to,
                office.span.cover(span),
                head,
                name,
                definite,
                plural,
                possessor.isEmpty() ? office.possessor : possessor,
                subject || office.subject);
    }

    Phrase asPlural() {
        return new Phrase(sentence, from, to, span, head, name, definite, true, possessor, subject);
    }

    Phrase asSubject(boolean other) {
        return new Phrase(sentence, from, to, span, head, name, definite, plural, possessor, subject || other);
    }
}

package org.dateline.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A predicate with its arguments: what quotes, times, coreference and event coding read instead of an engine's labels.
 *
 * @param span from the first to the last word of the clause, its complements included
 * @param sentence the number of its sentence in the article
 * @param number its place among the clauses of the sentence, from 0
 * @param predicate the index in the sentence of the word that heads it
 * @param lemma of the predicate
 * @param perfect "has met", "had met"
 * @param progressive "is meeting"
 * @param governor the number of the clause it hangs on, or -1
 * @param marker the word that introduces it, lower case ("if", "that", "after"); empty where there is none
 */
public record Clause(
        Span span,
        int sentence,
        int number,
        int predicate,
        String lemma,
        PredicateKind kind,
        Voice voice,
        Tense tense,
        boolean perfect,
        boolean progressive,
        Modality modality,
        boolean negated,
        List<Argument> arguments,
        ClauseLink link,
        int governor,
        String marker)
        implements Annotation {

    public Clause {
        arguments = List.copyOf(arguments);
    }

    public Stream<Argument> arguments(ArgumentRole role) {
        return arguments.stream().filter(argument -> argument.role() == role);
    }

    /** The arguments behind one preposition. */
    public Stream<Argument> obliques(String preposition) {
        return arguments(ArgumentRole.OBLIQUE)
                .filter(argument -> argument.preposition().equals(preposition));
    }

    public Optional<Argument> first(ArgumentRole role) {
        return arguments(role).findFirst();
    }
}

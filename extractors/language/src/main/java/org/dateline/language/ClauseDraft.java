package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Token;

/** A clause while it is being read. */
final class ClauseDraft {

    final int number;
    final Token predicate;
    final PredicateKind kind;
    final List<Argument> arguments = new ArrayList<>();
    VerbGroup group = VerbGroup.BARE;
    ClauseLink link = ClauseLink.ROOT;
    int governor = -1;
    String marker = "";

    ClauseDraft(int number, Token predicate, PredicateKind kind) {
        this.number = number;
        this.predicate = predicate;
        this.kind = kind;
    }

    int index() {
        return predicate.index();
    }

    boolean has(ArgumentRole role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    List<Argument> all(ArgumentRole role) {
        return arguments.stream().filter(argument -> argument.role() == role).toList();
    }

    Optional<Argument> first(ArgumentRole role) {
        return arguments.stream().filter(argument -> argument.role() == role).findFirst();
    }

    /** Take arguments of another clause over, in a role they have here; what is there already is not taken twice. */
    void inherit(List<Argument> from, ArgumentRole role) {
        for (Argument argument : from) {
            inherit(new Argument(
                    role, argument.preposition(), argument.span(), argument.head(), argument.clause(), true));
        }
    }

    void inherit(Argument argument) {
        boolean known = argument.head() == index()
                || arguments.stream()
                        .anyMatch(other -> other.head() == argument.head() && other.role() == argument.role());
        if (!known) {
            arguments.add(argument);
        }
    }

    Clause clause(SentenceTree tree) {
        return new Clause(
                tree.clause(index()),
                predicate.sentence(),
                number,
                index(),
                predicate.lemma(),
                kind,
                group.voice(),
                group.tense(),
                group.perfect(),
                group.progressive(),
                group.modality(),
                group.negated(),
                arguments,
                link,
                governor,
                marker);
    }
}

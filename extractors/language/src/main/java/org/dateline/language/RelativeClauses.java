package org.dateline.language;

import java.util.Optional;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Token;

/** Puts the noun that a relative clause stands behind into the clause. */
final class RelativeClauses {

    private final SentenceTree tree;

    RelativeClauses(SentenceTree tree) {
        this.tree = tree;
    }

    void complete(ClauseDraft clause) {
        if (clause.predicate.relation().equals("acl:relcl")) {
            antecedent(clause);
        }
        antecedents(clause);
    }

    /** A phrase that stands in another clause, as an argument of this one. */
    Argument phrase(ArgumentRole role, String preposition, Token head) {
        return new Argument(role, preposition, tree.phrase(head.index()), head.index(), -1, true);
    }

    /** The noun in front takes the place of the relative pronoun, or of the gap where there is none. */
    private void antecedent(ClauseDraft clause) {
        if (clause.predicate.head() == Token.ROOT) {
            return;
        }
        Token noun = tree.token(clause.predicate.head());
        Optional<Argument> pronoun = clause.arguments.stream()
                .filter(argument -> isRelative(tree.token(argument.head())))
                .findFirst();
        if (pronoun.isPresent()) {
            Argument gap = pronoun.get();
            clause.arguments.set(clause.arguments.indexOf(gap), phrase(gap.role(), gap.preposition(), noun));
            return;
        }
        boolean where = tree.children(clause.index(), "advmod")
                .anyMatch(adverb -> SentenceTree.lower(adverb).equals("where"));
        boolean relativeElsewhere = tree.tokens().stream()
                .anyMatch(token -> isRelative(token) && token.index() > noun.index() && token.index() < clause.index());
        if (where) {
            Optional<Token> place = tree.children(clause.index(), "advmod")
                    .filter(adverb -> SentenceTree.lower(adverb).equals("where"))
                    .findFirst()
                    .flatMap(this::nounBefore);
            clause.arguments.add(phrase(ArgumentRole.OBLIQUE, "in", place.orElse(noun)));
        } else if (!relativeElsewhere && !tree.has(clause.index(), "advmod")
                || !relativeElsewhere && !isAdverbial(clause)) {
            ArgumentRole gap = clause.has(ArgumentRole.SUBJECT) ? ArgumentRole.OBJECT : ArgumentRole.SUBJECT;
            if (!clause.has(gap) && clause.kind == PredicateKind.VERB) {
                clause.arguments.add(phrase(gap, "", noun));
            }
        }
    }

    /** Relative pronouns that stand elsewhere stand for the noun in front of them: "Lund, which he has threatened to attack". */
    private void antecedents(ClauseDraft clause) {
        for (int i = 0; i < clause.arguments.size(); i++) {
            Argument argument = clause.arguments.get(i);
            Token pronoun = tree.token(argument.head());
            if (isRelative(pronoun) && argument.clause() < 0) {
                Optional<Token> noun = nounBefore(pronoun);
                if (noun.isPresent()) {
                    clause.arguments.set(i, phrase(argument.role(), argument.preposition(), noun.get()));
                }
            }
        }
    }

    /** The noun right in front of a pronoun, marks and prepositions between them passed over. */
    private Optional<Token> nounBefore(Token pronoun) {
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Token token = tree.token(i);
            switch (token.partOfSpeech()) {
                case NOUN, PROPN -> {
                    if (!token.relation().equals("obl:npmod")) {
                        boolean beside = token.relation().equals("appos") && token.head() < i;
                        return Optional.of(beside ? tree.token(token.head()) : token);
                    }
                    i = Math.min(i, tree.firstOf(i));
                }
                case PUNCT, ADP -> {
                    // go on
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAdverbial(ClauseDraft clause) {
        return tree.children(clause.index(), "advmod")
                .anyMatch(adverb -> adverb.tag().equals("WRB"));
    }

    private static boolean isRelative(Token token) {
        return token.tag().equals("WDT")
                || token.tag().equals("WP") && !SentenceTree.lower(token).equals("what");
    }
}

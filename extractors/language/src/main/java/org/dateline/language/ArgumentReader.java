package org.dateline.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Reads the arguments that hang on a predicate itself. */
final class ArgumentReader {

    private static final Set<String> NEGATIONS = Lines.words("negations.txt");

    private static final Set<String> TIMES = Lines.words("time-words.txt");

    private final SentenceTree tree;
    private final Map<Integer, ClauseDraft> clauses;

    /** @param clauses the clauses of the sentence by the place of their predicates */
    ArgumentReader(SentenceTree tree, Map<Integer, ClauseDraft> clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    void read(ClauseDraft clause) {
        if (clause.kind == PredicateKind.PREDICATIVE) {
            clause.arguments.add(
                    new Argument(ArgumentRole.ATTRIBUTE, "", attribute(clause.index()), clause.index(), -1, false));
        }
        for (Token child : tree.children(clause.index())) {
            if (clause.kind == PredicateKind.NOUN) {
                ofNoun(clause, child);
            } else {
                ofVerb(clause, child);
            }
        }
    }

    private void ofVerb(ClauseDraft clause, Token child) {
        switch (child.relation()) {
            case "nsubj", "nsubj:pass", "csubj", "csubj:pass" -> add(clause, ArgumentRole.SUBJECT, child);
            case "obj" -> add(clause, ArgumentRole.OBJECT, child);
            case "iobj" -> add(clause, ArgumentRole.INDIRECT_OBJECT, child);
            case "obl", "nmod" -> add(clause, ArgumentRole.OBLIQUE, child);
            case "obl:agent" -> add(clause, ArgumentRole.AGENT, child);
            case "obl:npmod" -> add(clause, ArgumentRole.ADVERBIAL, child);
            case "compound:prt" -> add(clause, ArgumentRole.PARTICLE, child);
            case "ccomp", "xcomp" -> complement(clause, child);
            case "advmod" -> adverb(clause, child);
            case "advcl" -> prepositional(clause, child);
            default -> {
                // marks, auxiliaries, conjuncts and other clauses are no arguments
            }
        }
    }

    private void ofNoun(ClauseDraft clause, Token child) {
        switch (child.relation()) {
            case "nmod:poss" -> add(clause, ArgumentRole.POSSESSOR, child);
            case "compound" -> {
                boolean dated = TIMES.contains(child.form()) || child.tag().equals("CD");
                add(clause, dated ? ArgumentRole.ADVERBIAL : ArgumentRole.POSSESSOR, child);
            }
            case "amod" -> {
                if (tree.isCapital(child.index()) || child.form().contains("-")) {
                    add(clause, ArgumentRole.POSSESSOR, child);
                }
            }
            case "nmod", "obl" ->
                add(clause, preposition(child).equals("by") ? ArgumentRole.AGENT : ArgumentRole.OBLIQUE, child);
            case "obl:agent" -> add(clause, ArgumentRole.AGENT, child);
            case "acl", "ccomp", "xcomp" -> complement(clause, child);
            case "advcl" -> prepositional(clause, child);
            case "obl:npmod" -> add(clause, ArgumentRole.ADVERBIAL, child);
            default -> {
                // determiners, marks, appositions and relative clauses are no arguments
            }
        }
    }

    private void complement(ClauseDraft clause, Token child) {
        ClauseDraft filling = clauses.get(child.index());
        boolean participle =
                child.relation().equals("acl") && filling != null && filling.link == ClauseLink.PARTICIPIAL;
        if (participle) {
            return;
        }
        if (filling != null && filling.kind != PredicateKind.NOUN) {
            String tie = child.tag().equals("VBG") ? filling.marker : "";
            clause.arguments.add(new Argument(
                    ArgumentRole.COMPLEMENT, tie, tree.clause(child.index()), child.index(), filling.number, false));
        } else {
            add(clause, ArgumentRole.ATTRIBUTE, child);
        }
    }

    /** "accused them of hiding", "warned against going": a clause that a preposition ties to the verb. */
    private void prepositional(ClauseDraft clause, Token child) {
        ClauseDraft filling = clauses.get(child.index());
        if (filling != null && filling.link == ClauseLink.COMPLEMENT) {
            clause.arguments.add(new Argument(
                    ArgumentRole.COMPLEMENT,
                    child.tag().equals("VBG") ? filling.marker : "",
                    tree.clause(child.index()),
                    child.index(),
                    filling.number,
                    false));
        }
    }

    private void adverb(ClauseDraft clause, Token child) {
        boolean negation = NEGATIONS.contains(child.lemma()) || NEGATIONS.contains(SentenceTree.lower(child));
        if (!negation && !child.tag().equals("WRB")) {
            add(clause, child.tag().equals("RP") ? ArgumentRole.PARTICLE : ArgumentRole.ADVERBIAL, child);
        }
    }

    /** One argument for each conjoined phrase; a conjunct without a preposition of its own shares the first one's. */
    private void add(ClauseDraft clause, ArgumentRole role, Token head) {
        String shared = preposition(head);
        for (Token one : tree.conjuncts(head.index())) {
            String own = preposition(one);
            int filling = isClause(one) ? clauses.get(one.index()).number : -1;
            Span span = filling >= 0 ? tree.clause(one.index()) : tree.phrase(one.index());
            clause.arguments.add(new Argument(role, own.isEmpty() ? shared : own, span, one.index(), filling, false));
        }
    }

    private boolean isClause(Token head) {
        ClauseDraft clause = clauses.get(head.index());
        return clause != null && clause.kind != PredicateKind.NOUN;
    }

    /** The prepositions of a phrase, lower case, joined by blanks: "with", "according to". */
    String preposition(Token head) {
        return tree.children(head.index(), "case")
                .filter(mark -> mark.index() < head.index() && !mark.tag().equals("POS"))
                .map(SentenceTree::lower)
                .collect(Collectors.joining(" "));
    }

    /** What a copula says, without subject and copula. */
    private Span attribute(int head) {
        Span whole = tree.phrase(head);
        int first = head;
        while (first > 0
                && isInside(first - 1, head)
                && whole.contains(tree.token(first - 1).span())) {
            first--;
        }
        while (first < head && tree.token(first).relation().equals("punct")) {
            first++;
        }
        return new Span(tree.token(first).span().start(), whole.end());
    }

    private boolean isInside(int index, int head) {
        Token token = tree.token(index);
        if (token.head() != head) {
            return token.head() > index && token.head() < head && isInside(token.head(), head);
        }
        return switch (token.relation()) {
            case "amod", "compound", "det", "nummod", "nmod:poss", "advmod", "punct" -> true;
            default -> false;
        };
    }
}

package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Token;
import org.dateline.core.model.Voice;

/**
 * Gives clauses the arguments that stand elsewhere: the shared subject of coordinated verbs, the controlled subject of infinitives
 * and participles, the antecedent of a relative clause, and what a light verb lends its noun.
 */
final class Inheritance {

    private static final Set<String> SUBJECT_CONTROL = Lines.words("subject-control.txt");

    private final SentenceTree tree;
    private final ArgumentReader reader;
    private final List<ClauseDraft> clauses;

    Inheritance(SentenceTree tree, ArgumentReader reader, List<ClauseDraft> clauses) {
        this.tree = tree;
        this.reader = reader;
        this.clauses = clauses;
    }

    /** Governing clauses first, so that what they inherit can be handed on. */
    void run() {
        List<ClauseDraft> done = new ArrayList<>();
        while (done.size() < clauses.size()) {
            int before = done.size();
            for (ClauseDraft clause : clauses) {
                boolean ready = clause.governor < 0 || done.contains(clauses.get(clause.governor));
                if (ready && !done.contains(clause)) {
                    complete(clause);
                    done.add(clause);
                }
            }
            if (done.size() == before) {
                return;
            }
        }
    }

    private void complete(ClauseDraft clause) {
        if (clause.predicate.relation().equals("acl:relcl")) {
            relative(clause);
        }
        antecedents(clause);
        if (clause.governor < 0) {
            return;
        }
        ClauseDraft governor = clauses.get(clause.governor);
        if (clause.kind == PredicateKind.NOUN) {
            nominal(clause, governor);
        } else if (clause.predicate.head() == governor.index()
                && clause.predicate.relation().equals("conj")) {
            coordinated(clause, governor);
        } else if (!clause.has(ArgumentRole.SUBJECT)) {
            controlled(clause, governor);
        }
    }

    private void coordinated(ClauseDraft clause, ClauseDraft first) {
        boolean bare = !tree.has(clause.index(), "aux", "aux:pass", "cop");
        if (!clause.has(ArgumentRole.SUBJECT)) {
            clause.inherit(first.all(ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
            boolean sameForm = clause.predicate.tag().equals(first.predicate.tag());
            if (bare && sameForm && !clause.predicate.tag().equals("VBD")
                    || clause.group.tense() == Tense.NONE && bare) {
                clause.group = clause.group.sharing(first.group);
            }
            if (first.predicate.relation().equals("acl:relcl") || first.link == ClauseLink.RELATIVE) {
                clause.inherit(
                        first.all(ArgumentRole.OBJECT).stream()
                                .filter(Argument::inherited)
                                .toList(),
                        ArgumentRole.OBJECT);
            }
        }
        boolean sharedObject = clause.has(ArgumentRole.OBJECT)
                && !first.has(ArgumentRole.OBJECT)
                && first.arguments.stream().allMatch(argument -> argument.head() < first.index())
                && first.group.voice() == Voice.ACTIVE
                && clause.index() - first.index() <= 3;
        if (sharedObject) {
            first.inherit(clause.all(ArgumentRole.OBJECT), ArgumentRole.OBJECT);
        }
    }

    private void controlled(ClauseDraft clause, ClauseDraft governor) {
        String relation = clause.predicate.relation();
        if (relation.equals("acl")) {
            ofNoun(clause, governor);
        } else if (relation.equals("xcomp") || relation.equals("ccomp") && clause.group.tense() == Tense.NONE) {
            List<Argument> objects = governor.has(ArgumentRole.OBJECT)
                    ? governor.all(ArgumentRole.OBJECT)
                    : governor.all(ArgumentRole.INDIRECT_OBJECT);
            boolean byObject = !objects.isEmpty() && !SUBJECT_CONTROL.contains(governor.predicate.lemma());
            clause.inherit(byObject ? objects : governor.all(ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
        } else if (relation.equals("advcl")) {
            boolean byObject = clause.link == ClauseLink.COMPLEMENT && governor.has(ArgumentRole.OBJECT);
            clause.inherit(governor.all(byObject ? ArgumentRole.OBJECT : ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
        }
    }

    /** "troops backed by …", "officials visiting …": the noun; "its threat to close …": whoever threatens. */
    private void ofNoun(ClauseDraft clause, ClauseDraft governor) {
        Token noun = tree.token(clause.predicate.head());
        boolean infinitive = clause.link == ClauseLink.COMPLEMENT || clause.link == ClauseLink.PURPOSE;
        boolean passive = clause.group.voice() == Voice.PASSIVE && !infinitive;
        if (governor.index() == noun.index() && governor.kind == PredicateKind.NOUN && !passive) {
            clause.inherit(owners(governor), ArgumentRole.SUBJECT);
        }
        if (!infinitive) {
            if (!clause.has(ArgumentRole.SUBJECT)) {
                clause.inherit(phrase(ArgumentRole.SUBJECT, "", noun));
            }
            return;
        }
        if (!clause.has(ArgumentRole.SUBJECT)) {
            tree.children(noun.index(), "nmod:poss")
                    .forEach(owner -> clause.inherit(phrase(ArgumentRole.SUBJECT, "", owner)));
        }
        if (!clause.has(ArgumentRole.SUBJECT)) {
            clause.inherit(governor.all(ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
        }
        boolean nounAbove = governor.kind == PredicateKind.NOUN && governor.governor >= 0;
        if (!clause.has(ArgumentRole.SUBJECT)
                && nounAbove
                && holds(clauses.get(governor.governor), ArgumentRole.OBJECT, governor)) {
            clause.inherit(clauses.get(governor.governor).all(ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
        }
    }

    /** Who does what an event noun names: its "by", its subject, its possessor. */
    private static List<Argument> owners(ClauseDraft noun) {
        for (ArgumentRole role : List.of(ArgumentRole.AGENT, ArgumentRole.SUBJECT, ArgumentRole.POSSESSOR)) {
            if (noun.has(role)) {
                return noun.all(role);
            }
        }
        return List.of();
    }

    private Argument phrase(ArgumentRole role, String preposition, Token head) {
        return new Argument(role, preposition, tree.phrase(head.index()), head.index(), -1, true);
    }

    /** The noun in front takes the place of the relative pronoun, or of the gap where there is none. */
    private void relative(ClauseDraft clause) {
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
            clause.arguments.add(phrase(ArgumentRole.OBLIQUE, "in", noun));
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

    /** "held talks with": the noun has the verb's subject, its prepositional phrases and its standing. */
    private void nominal(ClauseDraft noun, ClauseDraft verb) {
        boolean light =
                verb.kind == PredicateKind.VERB && EventNouns.isLight(verb.predicate.lemma(), noun.predicate.lemma());
        if (!light) {
            return;
        }
        boolean object = holds(verb, ArgumentRole.OBJECT, noun)
                || verb.arguments.stream()
                        .anyMatch(argument -> argument.role() == ArgumentRole.OBLIQUE
                                && argument.head() == noun.index()
                                && (argument.preposition().equals("in")
                                        || argument.preposition().equals("into")));
        boolean passive = verb.group.voice() == Voice.PASSIVE && holds(verb, ArgumentRole.SUBJECT, noun);
        if (object) {
            noun.inherit(verb.all(ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
        } else if (passive) {
            noun.inherit(verb.all(ArgumentRole.AGENT), ArgumentRole.SUBJECT);
        } else {
            return;
        }
        noun.group = verb.group.lent();
        for (Argument argument : verb.arguments) {
            boolean lent = argument.role() == ArgumentRole.OBLIQUE
                    || argument.role() == ArgumentRole.INDIRECT_OBJECT
                    || argument.role() == ArgumentRole.ADVERBIAL;
            if (lent && argument.head() != noun.index()) {
                noun.inherit(new Argument(
                        argument.role(),
                        argument.preposition(),
                        argument.span(),
                        argument.head(),
                        argument.clause(),
                        true));
            }
        }
    }

    private static boolean holds(ClauseDraft verb, ArgumentRole role, ClauseDraft noun) {
        return verb.arguments.stream().anyMatch(argument -> argument.role() == role && argument.head() == noun.index());
    }
}

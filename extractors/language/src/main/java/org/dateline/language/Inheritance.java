package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
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
    private final List<ClauseDraft> clauses;
    private final RelativeClauses relatives;

    Inheritance(SentenceTree tree, List<ClauseDraft> clauses) {
        this.tree = tree;
        this.clauses = clauses;
        this.relatives = new RelativeClauses(tree);
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
        relatives.complete(clause);
        if (clause.governor < 0) {
            if (clause.predicate.relation().equals("acl") && !clause.has(ArgumentRole.SUBJECT)) {
                clause.inherit(relatives.phrase(ArgumentRole.SUBJECT, "", tree.token(clause.predicate.head())));
            }
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
                && clause.index() - first.index() == 2
                && SentenceTree.lower(tree.token(first.index() + 1)).equals("and");
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
        } else if (relation.equals("advcl") || relation.equals("dep")) {
            boolean byObject = clause.link == ClauseLink.COMPLEMENT && governor.has(ArgumentRole.OBJECT);
            clause.inherit(governor.all(byObject ? ArgumentRole.OBJECT : ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
        }
    }

    /** "troops backed by …", "officials visiting …": the noun; "its threat to close …": whoever threatens. */
    private void ofNoun(ClauseDraft clause, ClauseDraft governor) {
        Token noun = tree.token(clause.predicate.head());
        boolean infinitive = clause.link == ClauseLink.COMPLEMENT || clause.link == ClauseLink.PURPOSE;
        boolean passive = clause.group.voice() == Voice.PASSIVE && !infinitive;
        boolean asking =
                infinitive && governor.kind == PredicateKind.NOUN && EventNouns.asksOthers(governor.predicate.lemma());
        if (asking) {
            addressed(clause, governor);
            return;
        }
        if (governor.index() == noun.index() && governor.kind == PredicateKind.NOUN && !passive) {
            clause.inherit(owners(governor), ArgumentRole.SUBJECT);
        }
        if (!infinitive) {
            if (!clause.has(ArgumentRole.SUBJECT)) {
                clause.inherit(relatives.phrase(ArgumentRole.SUBJECT, "", noun));
            }
            return;
        }
        if (!clause.has(ArgumentRole.SUBJECT)) {
            tree.children(noun.index(), "nmod:poss")
                    .forEach(owner -> clause.inherit(relatives.phrase(ArgumentRole.SUBJECT, "", owner)));
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

    /** "a plan for Norland to build a bridge": whoever stands between "for" and the infinitive. */
    private boolean namesActor(ClauseDraft clause, ClauseDraft noun) {
        int start = tree.clause(clause.index()).start();
        List<Argument> actors = noun.all(ArgumentRole.OBLIQUE).stream()
                .filter(argument -> argument.preposition().equals("for"))
                .filter(argument -> start - argument.span().end() >= 0
                        && start - argument.span().end() <= 1)
                .toList();
        clause.inherit(actors, ArgumentRole.SUBJECT);
        return !actors.isEmpty();
    }

    /** "rejected an appeal to disarm": those who are asked are named behind the noun, or they are the ones who answer. */
    private void addressed(ClauseDraft clause, ClauseDraft noun) {
        List<Argument> named = noun.all(ArgumentRole.OBLIQUE).stream()
                .filter(argument -> Set.of("to", "on", "upon", "for").contains(argument.preposition()))
                .toList();
        clause.inherit(named, ArgumentRole.SUBJECT);
        if (named.isEmpty() && noun.governor >= 0 && !noun.has(ArgumentRole.SUBJECT)) {
            clause.inherit(clauses.get(noun.governor).all(ArgumentRole.SUBJECT), ArgumentRole.SUBJECT);
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

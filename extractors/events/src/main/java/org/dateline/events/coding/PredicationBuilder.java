package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Token;
import org.dateline.core.model.Voice;

/** Lays out the predications of a sentence: those of its clauses, and those of the nouns that a codebook knows as events. */
final class PredicationBuilder {

    private static final int DEEPEST_NOUN = 2;

    private final SentenceView view;
    private final Codebook codebook;

    PredicationBuilder(SentenceView view, Codebook codebook) {
        this.view = view;
        this.codebook = codebook;
    }

    /** By the index of the head word, in the order of the text. */
    Map<Integer, Predication> build() {
        Map<Integer, Predication> all = new LinkedHashMap<>();
        for (Token token : view.tokens()) {
            Clause clause = view.clauseOf(token.index()).orElse(null);
            if (clause != null && clause.kind() != PredicateKind.NOUN) {
                all.put(token.index(), of(clause));
            } else if (token.partOfSpeech() == PartOfSpeech.NOUN || clause != null) {
                if (codebook.isEventNoun(view.lemma(token.index()))) {
                    view.around(token.index())
                            .ifPresent(around -> all.put(token.index(), ofNoun(token.index(), around)));
                }
            }
        }
        return all;
    }

    /** A clause with its phrases in the roles that the meaning gives them. */
    Predication of(Clause clause) {
        List<Slot> direct = new ArrayList<>();
        boolean passive = clause.voice() == Voice.PASSIVE;
        boolean keepsObject = passive && clause.first(ArgumentRole.OBJECT).isPresent();
        for (Argument argument : clause.arguments()) {
            String role = role(argument, passive, keepsObject);
            direct.add(new Slot(role, argument.head(), argument.span(), argument.clause(), true));
            if (role.equals("content") && !argument.preposition().isEmpty()) {
                direct.add(new Slot(argument.preposition(), argument.head(), argument.span(), argument.clause(), true));
            }
        }
        speaker(clause).ifPresent(speaker -> {
            direct.removeIf(slot -> slot.role().equals("subject"));
            direct.add(speaker);
        });
        purposes(clause, direct);
        if (!passive && direct.stream().noneMatch(slot -> slot.role().equals("object"))) {
            sharedObject(clause.predicate()).ifPresent(direct::add);
        }
        passedOn(direct);
        PhrasalVerb verb = PhrasalVerb.of(clause, direct, view, codebook);
        direct.addAll(verb.objects());
        direct.addAll(SecondaryPredicate.of(clause, direct, view));
        List<Slot> all = new ArrayList<>(direct);
        for (Slot slot : direct) {
            if (slot.role().equals("object") || slot.role().equals("attribute")) {
                ofPhrase(slot.head(), 1).stream().map(Slot::indirectly).forEach(all::add);
                all.addAll(owners(slot.head()));
            }
        }
        return new Predication(clause.predicate(), verb.lemma(), clause.kind(), clause, all);
    }

    /** "passing <em>Warsaw</em> its data": of two objects side by side the first, if it is somebody, gets the second. */
    private void passedOn(List<Slot> slots) {
        List<Slot> objects = slots.stream()
                .filter(slot -> slot.role().equals("object") && slot.clause() < 0)
                .toList();
        if (objects.size() == 2
                && objects.get(1).span().start() == objects.get(0).span().end() + 1
                && Kinds.fits("~actor", objects.get(0), view)) {
            slots.set(slots.indexOf(objects.get(0)), objects.get(0).as("indirect"));
        }
    }

    /**
     * Who speaks in "<em>Brown</em> said that China was ready and urged the government to act": a second verb of speech in the past tense
     * goes on with the first, though the parser hangs it on what was said.
     */
    private Optional<Slot> speaker(Clause clause) {
        boolean speech = clause.link() == ClauseLink.COORDINATED
                && clause.tense() == Tense.PAST
                && clause.voice() == Voice.ACTIVE
                && codebook.words().has("speech-acts", clause.lemma())
                && clause.first(ArgumentRole.SUBJECT)
                        .filter(Argument::inherited)
                        .isPresent();
        return speech
                ? view.governor(clause)
                        .filter(said -> said.link() == ClauseLink.COMPLEMENT)
                        .flatMap(view::governor)
                        .filter(says -> says.tense() == Tense.PAST
                                && says.voice() == Voice.ACTIVE
                                && codebook.words().has("reporting", says.lemma()))
                        .flatMap(says -> says.first(ArgumentRole.SUBJECT))
                        .map(subject -> new Slot("subject", subject.head(), subject.span(), -1, true))
                : Optional.empty();
    }

    /** What it is done for: "sent experts <em>to investigate the attack</em>". */
    private void purposes(Clause clause, List<Slot> slots) {
        view.clauses().stream()
                .filter(other -> other.link() == ClauseLink.PURPOSE && other.governor() == clause.number())
                .forEach(other ->
                        slots.add(new Slot("purpose", other.predicate(), other.span(), other.number(), false)));
    }

    /**
     * The object of "has funded and armed <em>militias</em>" and of "trained and equipped <em>rebels</em>": where verbs share one, the parser
     * may hang it on the auxiliary, or on the first verb as if it were a verb itself.
     */
    private Optional<Slot> sharedObject(int verb) {
        return view.children(verb).stream()
                .flatMap(child -> view.token(child).relation().startsWith("aux")
                        ? view.children(child).stream()
                                .filter(below -> view.token(below).relation().equals("obj"))
                        : Stream.of(child).filter(noun -> isCoordinatedNoun(noun, verb)))
                .filter(noun -> noun > verb && view.isNoun(noun))
                .findFirst()
                .map(noun -> new Slot("object", noun, view.subtree(noun), -1, true));
    }

    /** A noun that is coordinated with a verb, with a participle right behind the "and". */
    private boolean isCoordinatedNoun(int noun, int verb) {
        return view.token(noun).relation().equals("conj")
                && view.children(noun).stream()
                        .anyMatch(modifier -> modifier == verb + 2
                                && view.token(modifier).relation().equals("amod")
                                && view.token(modifier).form().endsWith("ed"));
    }

    private static String role(Argument argument, boolean passive, boolean keepsObject) {
        return switch (argument.role()) {
            case SUBJECT -> !passive ? "subject" : keepsObject ? "indirect" : "object";
            case OBJECT -> "object";
            case INDIRECT_OBJECT -> "indirect";
            case AGENT -> "subject";
            case COMPLEMENT -> "content";
            case OBLIQUE -> argument.preposition().isEmpty() ? "adverbial" : argument.preposition();
            case ATTRIBUTE -> "attribute";
            case PARTICLE -> "particle";
            case POSSESSOR -> "possessor";
            case ADVERBIAL -> "adverbial";
        };
    }

    private Predication ofNoun(int head, Clause around) {
        List<Slot> slots = new ArrayList<>();
        view.clauseOf(head)
                .filter(clause -> clause.kind() == PredicateKind.NOUN)
                .ifPresent(clause -> clause.arguments().stream()
                        .filter(argument -> argument.role() != ArgumentRole.POSSESSOR || isModifier(argument.head()))
                        .forEach(argument -> slots.add(new Slot(
                                role(argument, false, false),
                                argument.head(),
                                argument.span(),
                                argument.clause(),
                                true))));
        Predication bare = new Predication(head, view.lemma(head), PredicateKind.NOUN, around, slots);
        return bare.with(ofPhrase(head, 0));
    }

    /** Possessors, prepositional phrases and clauses that hang on a noun. */
    private List<Slot> ofPhrase(int head, int depth) {
        List<Slot> slots = new ArrayList<>();
        for (int child : view.children(head)) {
            String relation = view.token(child).relation();
            if (isModifier(child)) {
                slots.add(new Slot("possessor", child, view.token(child).span(), -1, true));
            } else if (relation.equals("compound") && codebook.words().has("persons", view.lemma(child))) {
                slots.add(new Slot("compound", child, view.token(child).span(), -1, true));
            } else if (relation.startsWith("nmod") || relation.startsWith("obl")) {
                String preposition = view.preposition(child);
                if (!preposition.isEmpty()) {
                    slots.add(new Slot(preposition, child, view.subtree(child), -1, true));
                    addConjuncts(child, preposition, slots);
                    if (depth < DEEPEST_NOUN) {
                        ofPhrase(child, depth + 1).stream()
                                .filter(slot -> !slot.role().equals("possessor"))
                                .map(Slot::indirectly)
                                .forEach(slots::add);
                    }
                }
            } else if (relation.startsWith("acl") || relation.equals("ccomp")) {
                view.clauseOf(child)
                        .ifPresent(
                                clause -> slots.add(new Slot("content", child, clause.span(), clause.number(), true)));
            }
        }
        return slots;
    }

    private void addConjuncts(int head, String role, List<Slot> slots) {
        for (int child : view.children(head)) {
            if (view.token(child).relation().equals("conj")
                    && view.preposition(child).isEmpty()) {
                slots.add(new Slot(role, child, view.subtree(child), -1, true));
            }
        }
    }

    /** Whose the object is: "rejected <em>Iran's</em> offer", "hit an <em>Israeli</em> post". */
    private List<Slot> owners(int head) {
        List<Slot> owners = new ArrayList<>();
        for (int child : view.children(head)) {
            if (isModifier(child)) {
                owners.add(new Slot("owner", child, view.token(child).span(), -1, false));
            }
        }
        return owners;
    }

    private boolean isModifier(int child) {
        Token token = view.token(child);
        return switch (token.relation()) {
            case "nmod:poss", "poss" -> true;
            case "amod", "compound", "nmod:nn", "nn" ->
                view.mentionsAt(child).stream()
                        .anyMatch(mention -> mention.code().isKnown());
            default -> false;
        };
    }
}

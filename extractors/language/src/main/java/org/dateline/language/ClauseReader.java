package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Token;

/** Reads the clauses off the tree of a sentence. */
final class ClauseReader {

    /** Prepositions that tie a gerund to its verb as a complement; behind others ("after", "by") it is adverbial. */
    private static final Set<String> TYING = Lines.words("tying-prepositions.txt");

    private final SentenceTree tree;
    private final Map<Integer, ClauseDraft> byPredicate = new TreeMap<>();

    private ClauseReader(SentenceTree tree) {
        this.tree = tree;
    }

    /** The clauses of a sentence in the order of their predicates. */
    static List<Clause> read(SentenceTree tree) {
        return new ClauseReader(tree).read();
    }

    private List<Clause> read() {
        for (Token token : tree.tokens()) {
            kind(token)
                    .ifPresent(
                            kind -> byPredicate.put(token.index(), new ClauseDraft(byPredicate.size(), token, kind)));
        }
        ArgumentReader arguments = new ArgumentReader(tree, byPredicate);
        List<ClauseDraft> drafts = new ArrayList<>(byPredicate.values());
        for (ClauseDraft draft : drafts) {
            if (draft.kind != PredicateKind.NOUN) {
                draft.group = VerbGroup.of(tree, draft.predicate);
            }
            place(draft);
        }
        for (ClauseDraft draft : drafts) {
            arguments.read(draft);
        }
        new Inheritance(tree, drafts).run();
        return drafts.stream()
                .sorted(Comparator.comparingInt(draft -> draft.number))
                .map(draft -> draft.clause(tree))
                .toList();
    }

    private Optional<PredicateKind> kind(Token token) {
        if (tree.has(token.index(), "cop")) {
            return Optional.of(PredicateKind.PREDICATIVE);
        }
        if (token.partOfSpeech() == PartOfSpeech.VERB && isClausal(token)) {
            return Optional.of(PredicateKind.VERB);
        }
        boolean modifier =
                token.relation().equals("compound") || token.relation().equals("amod");
        return EventNouns.isEvent(token) && !modifier ? Optional.of(PredicateKind.NOUN) : Optional.empty();
    }

    private static boolean isClausal(Token verb) {
        return switch (verb.relation()) {
            case "amod", "compound", "case", "mark", "advmod", "det", "punct", "nummod", "compound:prt", "cc" -> false;
            default -> true;
        };
    }

    /** Find what a clause hangs on, and how. */
    private void place(ClauseDraft draft) {
        Token word = draft.predicate;
        int steps = 0;
        while (word.head() != Token.ROOT && steps++ < tree.size()) {
            word = tree.token(word.head());
            ClauseDraft above = byPredicate.get(word.index());
            if (above != null) {
                draft.governor = above.number;
                break;
            }
        }
        draft.marker = marker(draft.predicate);
        draft.link =
                draft.kind == PredicateKind.NOUN && !draft.predicate.relation().equals("root")
                        ? ClauseLink.NOMINAL
                        : link(draft);
    }

    /** The words that introduce a clause: "that", "so that", "where"; not the "to" of an infinitive. */
    private String marker(Token predicate) {
        String marks = tree.children(predicate.index(), "mark")
                .filter(mark -> !mark.tag().equals("TO") || !mark.partOfSpeech().equals(PartOfSpeech.PART))
                .map(SentenceTree::lower)
                .collect(Collectors.joining(" "));
        if (!marks.isEmpty()) {
            return marks;
        }
        return tree.children(predicate.index(), "advmod")
                .filter(adverb -> adverb.tag().equals("WRB") && adverb.index() < predicate.index())
                .findFirst()
                .map(SentenceTree::lower)
                .orElse("");
    }

    private ClauseLink link(ClauseDraft draft) {
        Token predicate = draft.predicate;
        boolean finite = draft.group.tense() != Tense.NONE;
        boolean infinitive = !finite
                && (predicate.tag().equals("VB")
                        || tree.children(predicate.index(), "mark")
                                .anyMatch(mark -> mark.tag().equals("TO")));
        boolean participle = (predicate.tag().equals("VBG") || predicate.tag().equals("VBN"))
                && !tree.has(predicate.index(), "aux", "aux:pass", "cop", "nsubj", "nsubj:pass");
        return switch (predicate.relation()) {
            case "ccomp", "xcomp", "csubj", "csubj:pass" -> ClauseLink.COMPLEMENT;
            case "acl:relcl" -> ClauseLink.RELATIVE;
            case "conj" -> ClauseLink.COORDINATED;
            case "acl" -> {
                boolean told = finite && tree.has(predicate.index(), "nsubj", "nsubj:pass");
                if (told || draft.marker.equals("that") || TYING.contains(draft.marker)) {
                    yield ClauseLink.COMPLEMENT;
                }
                yield infinitive ? complementOrPurpose(predicate) : ClauseLink.PARTICIPIAL;
            }
            case "advcl" -> {
                if (infinitive && draft.marker.equals("for")) {
                    yield ClauseLink.COMPLEMENT;
                }
                if (infinitive && draft.marker.isEmpty()) {
                    yield ClauseLink.PURPOSE;
                }
                if (predicate.tag().equals("VBG") && TYING.contains(draft.marker)) {
                    yield ClauseLink.COMPLEMENT;
                }
                yield participle && draft.marker.isEmpty() ? ClauseLink.PARTICIPIAL : ClauseLink.ADVERBIAL;
            }
            case "root" -> ClauseLink.ROOT;
            case "parataxis" -> ClauseLink.ROOT;
            default -> draft.governor < 0 ? ClauseLink.ROOT : ClauseLink.ADVERBIAL;
        };
    }

    private ClauseLink complementOrPurpose(Token infinitive) {
        ClauseDraft noun = byPredicate.get(infinitive.head());
        return noun == null ? ClauseLink.PURPOSE : ClauseLink.COMPLEMENT;
    }
}

package org.dateline.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Token;
import org.dateline.core.model.Voice;

/** What the auxiliaries and the form of a verb say: "had not been told" is passive, past, perfect, negated. */
record VerbGroup(Voice voice, Tense tense, boolean perfect, boolean progressive, Modality modality, boolean negated) {

    static final VerbGroup BARE = new VerbGroup(Voice.ACTIVE, Tense.NONE, false, false, Modality.NONE, false);

    private static final Map<String, String> MODALS = Lines.pairs("modals.tsv");
    private static final Set<String> PASSIVES = Lines.words("headline-passives.txt");
    private static final Set<String> NEGATIONS = Lines.words("negations.txt");
    /** "is about to", "is due to", "is set to". */
    private static final Set<String> FUTURE = Lines.words("near-future.txt");

    private static final Set<String> NEGATIVE = Lines.words("negative-words.txt");

    /** Read off the auxiliaries of a verb, or of what a copula says. */
    static VerbGroup of(SentenceTree tree, Token head) {
        List<Token> helpers =
                tree.children(head.index(), "aux", "aux:pass", "cop").toList();
        if (isHeadlinePassive(tree, head, helpers)) {
            return new VerbGroup(Voice.PASSIVE, Tense.PAST, false, false, Modality.NONE, isNegated(tree, head));
        }
        return new VerbGroup(
                voice(tree, head, helpers),
                tense(tree, head, helpers),
                isPerfect(tree, head, helpers),
                isProgressive(head, helpers),
                modality(tree, head, helpers),
                isNegated(tree, head));
    }

    /** A clause that takes over what another one says of tense and mood: "will meet and discuss". */
    VerbGroup sharing(VerbGroup other) {
        Voice shared = voice == Voice.PASSIVE ? voice : other.voice;
        return new VerbGroup(
                shared,
                other.tense,
                perfect || other.perfect,
                progressive || other.progressive,
                other.modality,
                negated);
    }

    /** An event noun under a light verb has the verb's standing, but a voice of its own. */
    VerbGroup lent() {
        return new VerbGroup(Voice.ACTIVE, tense, perfect, progressive, modality, negated);
    }

    /** "Five killed in raid", "Consulate bombed". */
    private static boolean isHeadlinePassive(SentenceTree tree, Token head, List<Token> helpers) {
        boolean form = head.tag().equals("VBN")
                || tree.isHeading() && head.tag().equals("VBD") && PASSIVES.contains(head.lemma());
        boolean topic = tree.isHeading()
                && head.relation().equals("acl")
                && tree.token(head.head()).relation().equals("root");
        boolean main = topic
                || head.relation().equals("root")
                || head.relation().equals("conj")
                || tree.has(head.index(), "nsubj");
        return form && main && helpers.isEmpty() && !tree.has(head.index(), "obj", "ccomp", "xcomp");
    }

    private static Voice voice(SentenceTree tree, Token head, List<Token> helpers) {
        boolean helped = helpers.stream().anyMatch(helper -> helper.relation().equals("aux:pass"));
        boolean reduced = head.tag().equals("VBN")
                && helpers.stream().noneMatch(helper -> helper.lemma().equals("have"))
                && (isReduced(head) || tree.has(head.index(), "obl:agent"));
        return helped || reduced ? Voice.PASSIVE : Voice.ACTIVE;
    }

    private static boolean isReduced(Token head) {
        return switch (head.relation()) {
            case "acl", "advcl", "xcomp", "dep" -> true;
            default -> false;
        };
    }

    private static Tense tense(SentenceTree tree, Token head, List<Token> helpers) {
        for (Token helper : helpers) {
            boolean going = helper.tag().equals("VBG") && helper.lemma().equals("go");
            boolean future = helper.tag().equals("MD")
                    && (helper.lemma().equals("will") || helper.lemma().equals("shall"));
            boolean near = helper.relation().equals("aux") && FUTURE.contains(SentenceTree.lower(helper));
            if (going || future || near || isHalf(tree, head, helper, "be")) {
                return Tense.FUTURE;
            }
        }
        return switch (helpers.isEmpty() ? head.tag() : helpers.get(0).tag()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP", "MD" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    /** Does an auxiliary stand before a "to", as in "is to visit", "has to leave"? */
    private static boolean isHalf(SentenceTree tree, Token head, Token helper, String lemma) {
        return helper.lemma().equals(lemma)
                && helper.relation().equals("aux")
                && tree.children(head.index(), "mark")
                        .anyMatch(mark -> mark.tag().equals("TO") && mark.index() > helper.index());
    }

    private static boolean isPerfect(SentenceTree tree, Token head, List<Token> helpers) {
        return helpers.stream()
                .anyMatch(helper -> SentenceTree.lower(helper).equals("been")
                        || helper.lemma().equals("have") && !isHalf(tree, head, helper, "have"));
    }

    private static boolean isProgressive(Token head, List<Token> helpers) {
        boolean being =
                helpers.stream().anyMatch(helper -> SentenceTree.lower(helper).equals("being"));
        boolean verb = head.tag().equals("VBG")
                && helpers.stream().anyMatch(helper -> helper.lemma().equals("be"));
        return verb || being;
    }

    private static Modality modality(SentenceTree tree, Token head, List<Token> helpers) {
        for (Token helper : helpers) {
            String modality = MODALS.get(helper.lemma());
            if (modality != null) {
                return Modality.of(modality);
            }
            if (isHalf(tree, head, helper, "have")) {
                return Modality.NECESSARY;
            }
        }
        return Modality.NONE;
    }

    private static boolean isNegated(SentenceTree tree, Token head) {
        for (Token child : tree.children(head.index())) {
            String word = SentenceTree.lower(child);
            boolean adverb =
                    child.relation().startsWith("adv") || child.relation().startsWith("cc");
            boolean longer = word.equals("longer")
                    && tree.children(child.index()).stream()
                            .anyMatch(no -> SentenceTree.lower(no).equals("no"));
            boolean argument =
                    (child.relation().startsWith("nsubj") || child.relation().equals("obj")) && isNegative(tree, child);
            boolean without = child.relation().equals("mark") && word.equals("without");
            if (adverb && (NEGATIONS.contains(child.lemma()) || NEGATIONS.contains(word))
                    || longer
                    || argument
                    || without) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(SentenceTree tree, Token noun) {
        return NEGATIVE.contains(SentenceTree.lower(noun))
                || tree.children(noun.index(), "det")
                        .anyMatch(determiner -> NEGATIVE.contains(SentenceTree.lower(determiner)));
    }
}

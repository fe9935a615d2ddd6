package org.dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends who says what: a speaker behind or in the middle of what he says, "told them that", "adding that". */
final class SpeechRepair {

    private static final Set<String> SPEECH = Lines.words("speech-lemmas.txt");
    private static final Set<String> TELLING = Lines.words("telling-verbs.txt");

    private final List<TreeNode> nodes;

    SpeechRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode node : nodes) {
            if (node.head == TreeNode.NONE) {
                continue;
            }
            switch (node.relation) {
                case "relcl" -> thatClause(node);
                case "advcl", "xcomp" -> adding(node);
                case "parataxis" -> insertedSpeaker(node);
                default -> {
                    // as the engine says
                }
            }
        }
        for (TreeNode node : nodes) {
            speakerBehind(node);
            saidBehind(node);
        }
    }

    private TreeNode head(TreeNode node) {
        return nodes.get(node.head);
    }

    /** "told reporters that he had left": what is told is no relative clause. */
    private void thatClause(TreeNode clause) {
        TreeNode told = head(clause);
        boolean telling = told.is("dobj") && told.head != TreeNode.NONE && TELLING.contains(head(told).lemma);
        Optional<TreeNode> that = TreeNode.childOf(nodes, clause.index, "dobj", "mark", "nsubj")
                .filter(word -> word.form.equals("that") && word.index == told.index + 1);
        boolean subject = TreeNode.childOf(nodes, clause.index, "nsubj", "nsubjpass")
                .filter(noun -> !noun.form.equals("that"))
                .isPresent();
        if (telling && subject && that.isPresent()) {
            clause.attach(told.head, "ccomp");
            that.get().relation = "mark";
        }
    }

    /** "said the talks had failed, adding that …": the one who said adds. */
    private void adding(TreeNode verb) {
        TreeNode inner = head(verb);
        boolean participle = verb.tag.equals("VBG") && SPEECH.contains(verb.lemma) && verb.index > inner.index;
        boolean own =
                TreeNode.childOf(nodes, verb.index, "nsubj", "mark", "aux").isPresent();
        if (!participle || own || SPEECH.contains(inner.lemma)) {
            return;
        }
        TreeNode above = inner;
        while (above.head != TreeNode.NONE && above.is("ccomp", "conj", "xcomp", "advcl")) {
            above = head(above);
            if (SPEECH.contains(above.lemma) && above.isVerb() && above.index < verb.index) {
                verb.head = above.index;
                return;
            }
        }
    }

    /** "The talks, officials said, have failed": the speaker governs what he says. */
    private void insertedSpeaker(TreeNode verb) {
        TreeNode said = head(verb);
        if (speaks(verb) && said.isVerb()) {
            verb.attach(said.head, said.relation);
            said.attach(verb.index, "ccomp");
        }
    }

    /** "The talks have failed, officials said." */
    private void saidBehind(TreeNode verb) {
        if (!speaks(verb)) {
            return;
        }
        for (TreeNode child : TreeNode.childrenOf(nodes, verb.index)) {
            boolean clause = child.is("advcl", "dep", "parataxis") && child.isVerb() && child.index < verb.index;
            boolean own =
                    TreeNode.childOf(nodes, child.index, "nsubj", "nsubjpass").isPresent();
            boolean marked = TreeNode.childOf(nodes, child.index, "mark").isPresent()
                    || TreeNode.childOf(nodes, child.index, "advmod")
                            .filter(adverb -> adverb.tag.equals("WRB"))
                            .isPresent();
            if (clause && own && !marked && TreeRepair.hasFinite(nodes, child)) {
                child.relation = "ccomp";
                return;
            }
        }
    }

    /** "The talks have failed, said an official": the noun behind is no object. */
    private void speakerBehind(TreeNode verb) {
        boolean behind = verb.isVerb()
                && SPEECH.contains(verb.lemma)
                && TreeNode.childOf(nodes, verb.index, "nsubj", "nsubjpass").isEmpty()
                && TreeNode.childOf(nodes, verb.index, "ccomp")
                        .filter(said -> said.index < verb.index)
                        .isPresent();
        if (behind) {
            TreeNode.childOf(nodes, verb.index, "dobj", "attr")
                    .filter(noun -> noun.index > verb.index)
                    .ifPresent(noun -> noun.relation = "nsubj");
        }
    }

    private boolean speaks(TreeNode verb) {
        return verb.isVerb()
                && SPEECH.contains(verb.lemma)
                && TreeNode.childOf(nodes, verb.index, "nsubj").isPresent()
                && TreeNode.childOf(nodes, verb.index, "ccomp").isEmpty();
    }
}

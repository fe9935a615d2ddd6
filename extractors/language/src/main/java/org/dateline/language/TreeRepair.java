package org.dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what the engine's parser gets wrong in news again and again: dates that hang on a subject, a speaker in the middle of what
 * he says, "adding that" behind an indirect quotation. It works on the engine's own labels, before they are turned into ours.
 */
final class TreeRepair {

    private static final Set<String> TIMES = Lines.words("time-words.txt");
    private static final Set<String> SPEECH = Lines.words("speech-lemmas.txt");
    private static final Set<String> TELLING = Lines.words("telling-verbs.txt");
    private static final Set<String> PREFERENCES = Set.copyOf(Lines.of("verb-prepositions.txt"));

    private final List<TreeNode> nodes;

    TreeRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode node : nodes) {
            if (node.head == TreeNode.NONE) {
                continue;
            }
            switch (node.relation) {
                case "prep" -> {
                    time(node);
                    preference(node);
                    author(node);
                    gerund(node);
                }
                case "conj" -> {
                    finiteConjunct(node);
                    apposition(node);
                }
                case "relcl" -> thatClause(node);
                case "advcl" -> adding(node);
                case "parataxis" -> insertedSpeaker(node);
                default -> {
                    // as the engine says
                }
            }
        }
        for (TreeNode node : nodes) {
            saidBehind(node);
        }
    }

    private TreeNode head(TreeNode node) {
        return nodes.get(node.head);
    }

    /** "Berg on Friday said": the date belongs to the verb, or to the event noun it stands behind. */
    private void time(TreeNode preposition) {
        boolean dated = TreeNode.childOf(nodes, preposition.index, "pobj")
                .filter(object -> TIMES.contains(object.form) || TIMES.contains(object.lemma))
                .isPresent();
        TreeNode head = head(preposition);
        if (!dated || !isPlainNoun(head)) {
            return;
        }
        TreeNode above = head;
        while (above.head != TreeNode.NONE
                && (isPlainNoun(above) || above.tag.equals("IN") || above.tag.equals("TO"))) {
            above = head(above);
        }
        if (above.isVerb() || EventNouns.isEvent(above.tag, above.lemma)) {
            preposition.head = above.index;
        }
    }

    private static boolean isPlainNoun(TreeNode node) {
        return node.isNoun() && !EventNouns.isEvent(node.tag, node.lemma);
    }

    /** "blamed attacks on militants": some verbs claim their preposition from their object. */
    private void preference(TreeNode preposition) {
        TreeNode object = head(preposition);
        boolean claimed = object.is("dobj")
                && object.head != TreeNode.NONE
                && PREFERENCES.contains(head(object).lemma + " " + preposition.lemma);
        if (claimed) {
            preposition.head = object.head;
        }
    }

    /** "condemned the killing of Berg by rebels": the rebels kill. */
    private void author(TreeNode preposition) {
        if (!preposition.form.equals("by")) {
            return;
        }
        boolean dated = TreeNode.childOf(nodes, preposition.index, "pobj")
                .filter(object -> TIMES.contains(object.form) || TIMES.contains(object.lemma))
                .isPresent();
        Optional<TreeNode> event = dated ? Optional.empty() : eventBefore(preposition);
        event.ifPresent(noun -> preposition.head = noun.index);
    }

    /** The event noun whose "of" stands between it and a "by" that hangs elsewhere. */
    private Optional<TreeNode> eventBefore(TreeNode preposition) {
        TreeNode head = head(preposition);
        if (head.isVerb()) {
            return TreeNode.childOf(nodes, head.index, "dobj")
                    .filter(object -> EventNouns.isEvent(object.tag, object.lemma))
                    .filter(object ->
                            TreeNode.childrenOf(nodes, object.index).stream().anyMatch(of -> of.form.equals("of")));
        }
        boolean victim = head.is("pobj") && isPlainNoun(head) && head(head).form.equals("of") && head(head).head >= 0;
        return victim
                ? Optional.of(head(head(head))).filter(noun -> EventNouns.isEvent(noun.tag, noun.lemma))
                : Optional.empty();
    }

    /** "accused them of hiding weapons": the weapons are hidden, they do not hide. */
    private void gerund(TreeNode preposition) {
        TreeNode verb = head(preposition);
        boolean tying =
                preposition.form.equals("of") || preposition.form.equals("for") || preposition.form.equals("against");
        if (!tying || !PREFERENCES.contains(verb.lemma + " " + preposition.lemma)) {
            return;
        }
        TreeNode.childOf(nodes, preposition.index, "pobj")
                .filter(noun -> noun.index > preposition.index + 1)
                .ifPresent(noun -> {
                    TreeNode first = nodes.get(preposition.index + 1);
                    if (first.tag.equals("VBG") && first.head == noun.index && first.is("nmod", "compound")) {
                        first.attach(preposition.index, "pcomp");
                        noun.attach(first.index, "dobj");
                    }
                });
    }

    /** "went to see him and called for talks": a finite verb is not coordinated with an infinitive or a participle. */
    private void finiteConjunct(TreeNode verb) {
        TreeNode first = head(verb);
        boolean subject =
                TreeNode.childOf(nodes, verb.index, "nsubj", "nsubjpass").isPresent();
        if (!isFinite(verb) || subject || !first.isVerb() || hasFinite(first)) {
            return;
        }
        TreeNode above = first;
        while (above.head != TreeNode.NONE) {
            above = head(above);
            if (above.isVerb() && above.tag.equals(verb.tag)) {
                verb.head = above.index;
                return;
            }
        }
    }

    /** "the emir, Sheikh Hamad, left": two names without a conjunction are one person. */
    private void apposition(TreeNode noun) {
        TreeNode first = head(noun);
        boolean nouns = noun.tag.startsWith("NN") && first.tag.startsWith("NN") && !first.is("conj");
        boolean alone = TreeNode.childrenOf(nodes, first.index).stream()
                        .noneMatch(child -> child.is("cc") || child.is("conj") && child != noun)
                && TreeNode.childOf(nodes, noun.index, "cc", "conj").isEmpty();
        if (nouns && alone && noun.index > first.index) {
            noun.relation = "appos";
        }
    }

    private static boolean isFinite(TreeNode verb) {
        return verb.tag.equals("VBD") || verb.tag.equals("VBZ") || verb.tag.equals("VBP");
    }

    private boolean hasFinite(TreeNode verb) {
        return isFinite(verb)
                || TreeNode.childOf(nodes, verb.index, "aux", "auxpass")
                        .filter(aux -> isFinite(aux) || aux.tag.equals("MD"))
                        .isPresent();
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
            if (clause && own && !marked && hasFinite(child)) {
                child.relation = "ccomp";
                return;
            }
        }
    }

    private boolean speaks(TreeNode verb) {
        return verb.isVerb()
                && SPEECH.contains(verb.lemma)
                && TreeNode.childOf(nodes, verb.index, "nsubj").isPresent()
                && TreeNode.childOf(nodes, verb.index, "ccomp").isEmpty();
    }
}

package org.dateline.language;

import java.util.List;
import java.util.Optional;

/** Gives a verb the subject that the engine's parser has left with the words in front of it. */
final class SubjectRepair {

    private final List<TreeNode> nodes;

    SubjectRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode node : nodes) {
            if (node.head != TreeNode.NONE && TreeRepair.isFinite(node) && !hasSubject(node)) {
                coordinated(node);
                marked(node);
            }
            if (node.is("ccomp")) {
                semicolon(node);
            }
        }
    }

    private TreeNode head(TreeNode node) {
        return nodes.get(node.head);
    }

    private boolean hasSubject(TreeNode verb) {
        return TreeNode.childOf(nodes, verb.index, "nsubj", "nsubjpass").isPresent();
    }

    /** "threw bottles at the embassy and police arrested three": the only conjunction joins the verbs, so police arrest. */
    private void coordinated(TreeNode verb) {
        TreeNode first = head(verb);
        Optional<TreeNode> before = wordBefore(verb);
        boolean joined = verb.is("conj", "advcl") && first.isVerb() && first.index < verb.index;
        if (!joined || before.isEmpty() || followedByAgent(verb) || hasConjunction(first) || hasConjunction(verb)) {
            return;
        }
        TreeNode noun = before.get();
        if (!noun.isNoun()
                || !noun.is("conj")
                || noun.head == TreeNode.NONE
                || head(noun).is("conj")) {
            return;
        }
        TreeNode.childrenOf(nodes, noun.head).stream()
                .filter(word -> word.is("cc") && word.index < noun.index && word.index > noun.head)
                .findFirst()
                .ifPresent(conjunction -> {
                    subject(noun, verb);
                    conjunction.head = first.index;
                    verb.relation = "conj";
                });
    }

    /** The last word in front of a verb that is neither its adverb nor its auxiliary. */
    private Optional<TreeNode> wordBefore(TreeNode verb) {
        int before = verb.index - 1;
        while (before >= 0
                && nodes.get(before).head == verb.index
                && nodes.get(before).is("advmod", "aux", "auxpass")) {
            before--;
        }
        return before < 0 ? Optional.empty() : Optional.of(nodes.get(before));
    }

    /** "villages and towns held by rebels": no finite verb, whatever its tag. */
    private boolean followedByAgent(TreeNode verb) {
        return verb.index + 1 < nodes.size() && nodes.get(verb.index + 1).form.equals("by");
    }

    private boolean hasConjunction(TreeNode verb) {
        return TreeNode.childOf(nodes, verb.index, "cc").isPresent();
    }

    /** "Four days after Iran agreed": behind the word that opens the clause stands its subject. */
    private void marked(TreeNode verb) {
        Optional<TreeNode> mark = TreeNode.childOf(nodes, verb.index, "mark").filter(word -> word.index < verb.index);
        if (mark.isEmpty() || hasSubject(verb)) {
            return;
        }
        int start = mark.get().index;
        List<TreeNode> astray = nodes.subList(start + 1, verb.index).stream()
                .filter(word -> word.head <= start)
                .toList();
        if (astray.size() == 1 && astray.get(0).isNoun()) {
            subject(astray.get(0), verb);
        }
    }

    private void subject(TreeNode noun, TreeNode verb) {
        boolean passive = TreeNode.childOf(nodes, verb.index, "auxpass").isPresent();
        noun.attach(verb.index, passive ? "nsubjpass" : "nsubj");
    }

    /** "The ship sank; no group claimed the attack": two sentences, the first is not what the second says. */
    private void semicolon(TreeNode clause) {
        TreeNode verb = head(clause);
        boolean apart = clause.index < verb.index
                && nodes.subList(clause.index, verb.index).stream().anyMatch(word -> word.form.equals(";"));
        if (apart) {
            clause.attach(verb.head, verb.relation);
            verb.attach(clause.index, "conj");
        }
    }
}

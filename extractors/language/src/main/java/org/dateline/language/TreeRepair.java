package org.dateline.language;

import java.util.List;

/**
 * Mends what the engine's parser gets wrong in news again and again. It works on the engine's own labels, before they are turned
 * into ours.
 */
final class TreeRepair {

    private final List<TreeNode> nodes;

    TreeRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        new AttachmentRepair(nodes).run();
        new RootRepair(nodes).run();
        new OpeningRepair(nodes).run();
        new SubjectRepair(nodes).run();
        for (TreeNode node : nodes) {
            if (node.head != TreeNode.NONE && node.is("conj")) {
                finiteConjunct(node);
                apposition(node);
            }
        }
        new SpeechRepair(nodes).run();
    }

    private TreeNode head(TreeNode node) {
        return nodes.get(node.head);
    }

    /** "went to see him and called for talks": a finite verb is not coordinated with an infinitive or a participle. */
    private void finiteConjunct(TreeNode verb) {
        TreeNode first = head(verb);
        boolean subject =
                TreeNode.childOf(nodes, verb.index, "nsubj", "nsubjpass").isPresent();
        if (!isFinite(verb) || subject || !first.isVerb() || hasFinite(nodes, first)) {
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

    static boolean isFinite(TreeNode verb) {
        return verb.tag.equals("VBD") || verb.tag.equals("VBZ") || verb.tag.equals("VBP");
    }

    static boolean hasFinite(List<TreeNode> nodes, TreeNode verb) {
        return isFinite(verb)
                || TreeNode.childOf(nodes, verb.index, "aux", "auxpass")
                        .filter(aux -> isFinite(aux) || aux.tag.equals("MD"))
                        .isPresent();
    }
}

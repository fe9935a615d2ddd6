package org.dateline.language;

import java.util.List;
import java.util.Optional;

/**
 * Makes prepositions the case of their objects: "talks ‹prep› with ‹pobj› Iran" becomes "talks ‹nmod› Iran ‹case› with". A clause
 * behind a preposition becomes an adverbial clause that the preposition marks.
 */
final class PrepositionPass {

    private final List<TreeNode> nodes;

    PrepositionPass(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode node : nodes) {
            if (isPreposition(node)) {
                turn(node);
            }
        }
    }

    private boolean isPreposition(TreeNode node) {
        boolean labelled = node.is("prep", "agent") || node.is("dative", "pcomp", "conj", "pobj") && isAdposition(node);
        boolean inner = node.head != TreeNode.NONE
                && isAdposition(nodes.get(node.head))
                && nodes.get(node.head).is("prep", "agent", "pcomp", "dative")
                && node.is("prep", "pcomp");
        // an inner preposition ("according to") is turned together with the outer one
        return labelled && !inner && complementOf(node).isPresent();
    }

    private static boolean isAdposition(TreeNode node) {
        return node.tag.equals("IN") || node.tag.equals("TO");
    }

    /** The noun or clause behind a preposition, if need be behind a second one. */
    private Optional<TreeNode> complementOf(TreeNode preposition) {
        Optional<TreeNode> noun = TreeNode.childOf(nodes, preposition.index, "pobj");
        if (noun.isPresent()) {
            return isAdposition(noun.get()) ? complementOf(noun.get()) : noun;
        }
        for (TreeNode child : TreeNode.childrenOf(nodes, preposition.index)) {
            if (child.is("prep", "pcomp") && child.index > preposition.index) {
                Optional<TreeNode> deeper = isAdposition(child) ? complementOf(child) : Optional.empty();
                if (deeper.isPresent()) {
                    return deeper;
                }
                if (child.is("pcomp")) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private void turn(TreeNode preposition) {
        TreeNode complement = complementOf(preposition).orElseThrow();
        boolean clause = complement.isVerb() && complement.is("pcomp");
        TreeNode inner = nodes.get(complement.head);
        String marking = clause ? "mark" : "case";
        String relation = relationOf(preposition, clause);
        int head = preposition.head;
        while (inner != preposition) {
            TreeNode outer = nodes.get(inner.head);
            moveChildren(inner, complement);
            inner.attach(complement.index, marking);
            inner = outer;
        }
        complement.attach(head, relation);
        moveChildren(preposition, complement);
        preposition.attach(complement.index, marking);
    }

    private String relationOf(TreeNode preposition, boolean clause) {
        if (preposition.is("conj") || preposition.head == TreeNode.NONE) {
            return preposition.relation;
        }
        TreeNode head = nodes.get(preposition.head);
        if (clause) {
            return head.isNoun() ? "acl" : "advcl";
        }
        if (preposition.is("agent")) {
            return "obl:agent";
        }
        return head.isNoun() && !head.is("xcomp") ? "nmod" : "obl";
    }

    /** What else hung on a preposition: another one beside it, "only", a mark. */
    private void moveChildren(TreeNode from, TreeNode to) {
        for (TreeNode child : TreeNode.childrenOf(nodes, from.index)) {
            if (child != to) {
                child.head = to.index;
            }
        }
    }
}

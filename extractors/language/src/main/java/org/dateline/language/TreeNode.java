package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A word of a tree that is being turned from the engine's labels into ours; the only mutable thing in this package. */
final class TreeNode {

    /** The place of the root's head. */
    static final int NONE = -1;

    final int index;
    final String form;
    String tag;
    final String lemma;
    int head;
    String relation;

    TreeNode(int index, ParsedWord word) {
        this.index = index;
        this.form = word.form();
        this.tag = word.tag();
        this.lemma = word.lemma();
        this.head = word.head();
        this.relation = word.label();
    }

    boolean is(String... relations) {
        for (String one : relations) {
            if (relation.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb() {
        return tag.startsWith("VB");
    }

    boolean isNoun() {
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("EX");
    }

    void attach(int newHead, String newRelation) {
        head = newHead;
        relation = newRelation;
    }

    static List<TreeNode> childrenOf(List<TreeNode> nodes, int head) {
        List<TreeNode> children = new ArrayList<>();
        for (TreeNode node : nodes) {
            if (node.head == head) {
                children.add(node);
            }
        }
        return children;
    }

    static Optional<TreeNode> childOf(List<TreeNode> nodes, int head, String... relations) {
        for (TreeNode node : nodes) {
            if (node.head == head && node.is(relations)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}

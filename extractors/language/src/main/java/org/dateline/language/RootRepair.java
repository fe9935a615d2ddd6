package org.dateline.language;

import java.util.List;
import java.util.Optional;

/** Finds the verb of a sentence that the engine's parser has hung on a noun, an infinitive or a participle. */
final class RootRepair {

    private final List<TreeNode> nodes;

    RootRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        nodes.stream().filter(node -> node.head == TreeNode.NONE).findFirst().ifPresent(root -> {
            infinitive(root);
            noun(root);
            participle(root);
        });
    }

    private TreeNode head(TreeNode node) {
        return nodes.get(node.head);
    }

    /**
     * "A spokeswoman for the agency called on Norland to investigate": no sentence stands on an infinitive that has a subject, so the
     * participle in front of it is the verb.
     */
    private void infinitive(TreeNode root) {
        Optional<TreeNode> subject =
                TreeNode.childOf(nodes, root.index, "nsubj").filter(noun -> noun.index < root.index);
        boolean infinitive = root.tag.equals("VB")
                && TreeNode.childOf(nodes, root.index, "aux")
                        .filter(word -> word.tag.equals("TO"))
                        .isPresent();
        if (!infinitive || subject.isEmpty()) {
            return;
        }
        nodes.subList(subject.get().index + 1, root.index).stream()
                .filter(word ->
                        word.is("acl") && word.tag.equals("VBN") && head(word).isNoun())
                .findFirst()
                .ifPresent(verb -> {
                    raise(verb, root);
                    root.attach(verb.index, "xcomp");
                });
    }

    /** "Farmers, angry about imports, dumped corn": in a sentence without a verb a participle that has an object is one. */
    private void noun(TreeNode root) {
        boolean verbless = root.tag.startsWith("NN") || root.tag.equals("JJ");
        if (!verbless || nodes.stream().anyMatch(TreeRepair::isFinite)) {
            return;
        }
        nodes.subList(root.index + 1, nodes.size()).stream()
                .filter(word -> word.is("acl") && word.tag.equals("VBN") && follows(word, ","))
                .filter(word -> TreeNode.childOf(nodes, word.index, "dobj").isPresent())
                .findFirst()
                .ifPresent(verb -> {
                    verb.attach(TreeNode.NONE, "root");
                    verb.tag = "VBD";
                    Optional<TreeNode> subject = TreeNode.childOf(nodes, root.index, "nsubj");
                    root.attach(verb.index, "nsubj");
                    subject.ifPresent(noun -> {
                        noun.attach(verb.index, "nsubj");
                        root.attach(noun.index, "nmod");
                    });
                });
    }

    /** "The group, designated a threat by Norland, said": of two verbs between commas the first belongs to the noun. */
    private void participle(TreeNode root) {
        Optional<TreeNode> subject = TreeNode.childOf(nodes, root.index, "nsubj")
                .filter(noun -> noun.index == root.index - 2 && root.tag.equals("VBD") && root.form.endsWith("ed"));
        if (subject.isEmpty() || !follows(root, ",")) {
            return;
        }
        TreeNode.childrenOf(nodes, root.index).stream()
                .filter(verb -> verb.is("conj") && TreeRepair.isFinite(verb) && follows(verb, ","))
                .filter(verb -> TreeNode.childOf(nodes, verb.index, "nsubj").isEmpty())
                .findFirst()
                .ifPresent(verb -> {
                    verb.attach(TreeNode.NONE, root.relation);
                    root.attach(subject.get().index, "acl");
                    root.tag = "VBN";
                    agent(root);
                    subject.get().head = verb.index;
                });
    }

    private void agent(TreeNode participle) {
        TreeNode.childOf(nodes, participle.index, "dobj")
                .flatMap(object -> TreeNode.childrenOf(nodes, object.index).stream()
                        .filter(word -> word.is("prep") && word.form.equals("by"))
                        .findFirst())
                .ifPresent(by -> by.attach(participle.index, "agent"));
    }

    private boolean follows(TreeNode word, String mark) {
        return word.index > 0 && nodes.get(word.index - 1).form.equals(mark);
    }

    /** The verb takes the place of the root, with all that stands in front of it. */
    private void raise(TreeNode verb, TreeNode root) {
        verb.attach(TreeNode.NONE, root.relation);
        verb.tag = "VBD";
        for (TreeNode child : TreeNode.childrenOf(nodes, root.index)) {
            if (child.index < verb.index || child.is("punct")) {
                child.head = verb.index;
            }
        }
    }
}

package org.dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a copula hang on what it says of its subject ("is ready": "ready" heads the clause), and "is to", "is going to", "has to"
 * and their like hang on the infinitive, as the auxiliaries that they are.
 */
final class CopulaPass {

    /** "is about to", "is due to" place what follows in the future. */
    private static final Set<String> FUTURE = Lines.words("near-future.txt");

    private final List<TreeNode> nodes;

    CopulaPass(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode node : nodes) {
            if (node.isVerb() && !node.is("aux", "auxpass")) {
                existential(node);
                copula(node);
                halfAuxiliary(node);
            } else if (FUTURE.contains(node.form)) {
                halfAuxiliary(node);
            }
        }
    }

    /** "There is a threat": the threat is the subject. */
    private void existential(TreeNode verb) {
        if (TreeNode.childOf(nodes, verb.index, "expl").isPresent()) {
            TreeNode.childOf(nodes, verb.index, "attr").ifPresent(noun -> noun.relation = "nsubj");
        }
    }

    private void copula(TreeNode verb) {
        if (!isBe(verb)) {
            return;
        }
        Optional<TreeNode> predicate = TreeNode.childOf(nodes, verb.index, "attr")
                .or(() -> TreeNode.childOf(nodes, verb.index, "acomp"))
                .filter(node -> !node.tag.startsWith("W"));
        predicate.ifPresent(node -> swap(verb, node, "cop"));
    }

    private void halfAuxiliary(TreeNode verb) {
        Optional<TreeNode> infinitive = TreeNode.childOf(nodes, verb.index, "xcomp")
                .filter(node -> node.isVerb()
                        && node.index > verb.index
                        && TreeNode.childOf(nodes, node.index, "aux")
                                .filter(to -> to.tag.equals("TO") && to.index > verb.index)
                                .isPresent());
        boolean half = switch (verb.lemma) {
            case "be", "'s", "have", "ought" ->
                TreeNode.childOf(nodes, verb.index, "dobj").isEmpty();
            case "set", "about", "due" ->
                TreeNode.childOf(nodes, verb.index, "dobj").isEmpty();
            case "go" ->
                verb.tag.equals("VBG")
                        && TreeNode.childOf(nodes, verb.index, "aux").isPresent();
            case "use" ->
                verb.form.equals("used")
                        && TreeNode.childOf(nodes, verb.index, "auxpass").isEmpty();
            default -> false;
        };
        if (half) {
            infinitive.ifPresent(node -> swap(verb, node, "aux"));
        }
    }

    private static boolean isBe(TreeNode verb) {
        return verb.lemma.equals("be")
                || verb.lemma.equals("'s")
                || verb.lemma.equals("'re")
                || verb.lemma.equals("'m");
    }

    /** What was passive or a copula with the half auxiliary ("is set to") is neither with the infinitive. */
    private static void plain(TreeNode child, String relation) {
        if (relation.equals("aux")) {
            switch (child.relation) {
                case "cop" -> child.relation = "aux";
                case "auxpass" -> child.relation = "aux";
                case "nsubjpass" -> child.relation = "nsubj";
                default -> {
                    // stays what it is
                }
            }
        }
    }

    private void swap(TreeNode verb, TreeNode predicate, String relation) {
        predicate.attach(verb.head, verb.relation);
        for (TreeNode child : TreeNode.childrenOf(nodes, verb.index)) {
            if (child != predicate) {
                child.head = predicate.index;
                plain(child, relation);
            }
        }
        verb.attach(predicate.index, relation);
    }
}

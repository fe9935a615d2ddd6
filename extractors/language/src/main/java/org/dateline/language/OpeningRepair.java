package org.dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the time or place that opens a sentence from the subject behind it, where no comma does: "On Monday <em>rebels</em> attacked",
 * "In Gaza <em>militants</em> fired", "In Lund the <em>Nordic Union</em> condemned", "Last week <em>ministers</em> met". The parser reads
 * the two as one phrase and leaves the verb without a subject.
 */
final class OpeningRepair {

    private static final Set<String> TIMES = Lines.words("time-words.txt");
    private static final Set<String> POINTING = Lines.words("pointing-words.txt");

    private final List<TreeNode> nodes;

    OpeningRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode verb : nodes) {
            if (hasFinite(verb)) {
                pointing(verb);
                if (subjects(verb).isEmpty()) {
                    prepositional(verb);
                }
            }
        }
    }

    private boolean hasFinite(TreeNode verb) {
        return verb.isVerb() && TreeRepair.hasFinite(nodes, verb);
    }

    private Optional<TreeNode> subjects(TreeNode verb) {
        return TreeNode.childOf(nodes, verb.index, "nsubj", "nsubjpass");
    }

    private void prepositional(TreeNode verb) {
        for (TreeNode preposition : TreeNode.childrenOf(nodes, verb.index)) {
            Optional<TreeNode> object = preposition.is("prep") && preposition.index < verb.index
                    ? TreeNode.childOf(nodes, preposition.index, "pobj")
                    : Optional.empty();
            if (object.isPresent() && object.get().index < verb.index && isUnbroken(preposition, verb)) {
                TreeNode noun = object.get();
                TreeNode.childOf(nodes, noun.index, "appos")
                        .filter(behind -> behind.index < verb.index && isDetermined(behind))
                        .ifPresentOrElse(behind -> subject(behind, verb), () -> compound(preposition, noun, verb));
                return;
            }
        }
    }

    /** "In <em>Gaza militants</em>": the first words are the place or the time, the last one is the subject. */
    private void compound(TreeNode preposition, TreeNode noun, TreeNode verb) {
        List<TreeNode> before = TreeNode.childrenOf(nodes, noun.index).stream()
                .filter(child -> child.index < noun.index && child.is("nn", "compound"))
                .toList();
        if (before.isEmpty() || !noun.tag.equals("NNS")) {
            return;
        }
        TreeNode first = before.get(before.size() - 1);
        boolean time = TIMES.contains(first.form);
        boolean place = first.tag.equals("NNP") && !isDetermined(noun);
        boolean whole = before.get(0).index == first.index - before.size() + 1 && first.index < noun.index;
        if (!whole || !time && !place) {
            return;
        }
        for (TreeNode child : TreeNode.childrenOf(nodes, noun.index)) {
            if (child.index < first.index) {
                child.head = first.index;
            }
        }
        first.attach(preposition.index, "pobj");
        subject(noun, verb);
    }

    /** "<em>Last week</em> ministers from Chile met". */
    private void pointing(TreeNode verb) {
        subjects(verb)
                .ifPresent(noun -> TreeNode.childrenOf(nodes, noun.index).stream()
                        .filter(child -> child.index < noun.index
                                && child.index > 0
                                && child.is("nn", "compound")
                                && TIMES.contains(child.form)
                                && POINTING.contains(
                                        nodes.get(child.index - 1).form.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .ifPresent(time -> {
                            TreeNode.childrenOf(nodes, noun.index).stream()
                                    .filter(child -> child.index < time.index)
                                    .forEach(child -> child.head = time.index);
                            time.attach(verb.index, "npadvmod");
                        }));
    }

    private void subject(TreeNode noun, TreeNode verb) {
        boolean passive = TreeNode.childOf(nodes, verb.index, "auxpass").isPresent();
        noun.attach(verb.index, passive ? "nsubjpass" : "nsubj");
    }

    private boolean isDetermined(TreeNode noun) {
        return TreeNode.childOf(nodes, noun.index, "det", "poss").isPresent();
    }

    private boolean isUnbroken(TreeNode preposition, TreeNode verb) {
        return nodes.subList(preposition.index, verb.index).stream().noneMatch(node -> node.form.equals(","));
    }
}

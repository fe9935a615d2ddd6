package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Turns the engine's tree into one like those of Universal Dependencies; the maps are relations.tsv and parts-of-speech.tsv. */
final class UniversalTree {

    private static final Map<String, String> RELATIONS = Lines.pairs("relations.tsv");
    private static final Map<String, String> TAGS = Lines.pairs("parts-of-speech.tsv");

    private final List<TreeNode> nodes = new ArrayList<>();

    UniversalTree(List<ParsedWord> words) {
        for (ParsedWord word : words) {
            nodes.add(new TreeNode(nodes.size(), word));
        }
    }

    /** The words of a sentence with their places in the text. */
    List<Token> tokens(int sentence, List<Span> spans, List<String> forms) {
        new TreeRepair(nodes).run();
        new PrepositionPass(nodes).run();
        new CopulaPass(nodes).run();
        coordination();
        rename();
        List<Token> tokens = new ArrayList<>(nodes.size());
        for (TreeNode node : nodes) {
            String form = forms.get(node.index);
            tokens.add(new Token(
                    spans.get(node.index),
                    sentence,
                    node.index,
                    form,
                    Lemmas.of(node, form),
                    partOfSpeech(node),
                    node.tag,
                    node.head,
                    node.relation));
        }
        return tokens;
    }

    /** All conjuncts hang on the first one, and each conjunction on the conjunct behind it. */
    private void coordination() {
        for (TreeNode node : nodes) {
            if (node.is("conj") && node.head != TreeNode.NONE) {
                TreeNode head = nodes.get(node.head);
                int steps = 0;
                while (head.is("conj") && head.head != TreeNode.NONE && steps++ < nodes.size()) {
                    head = nodes.get(head.head);
                }
                node.head = head.index;
            }
        }
        for (TreeNode node : nodes) {
            if (node.is("cc") && node.head != TreeNode.NONE) {
                int first = node.head;
                if (nodes.get(first).is("conj") && nodes.get(first).index < node.index) {
                    first = nodes.get(first).head;
                }
                int conjoined = first;
                for (TreeNode other : TreeNode.childrenOf(nodes, conjoined)) {
                    if (other.is("conj") && other.index > node.index) {
                        node.head = other.index;
                        break;
                    }
                }
            }
        }
    }

    private void rename() {
        for (TreeNode node : nodes) {
            if (node.is("nmod") && node.head != TreeNode.NONE && !hasCase(node)) {
                node.relation = modifier(node);
            } else if (node.is("aux") && node.tag.equals("TO")) {
                node.relation = "mark";
            } else if (node.tag.equals("HYPH") || !node.form.codePoints().anyMatch(Character::isLetterOrDigit)) {
                node.relation = node.head == TreeNode.NONE ? "root" : isCurrency(node) ? node.relation : "punct";
            }
            node.relation = RELATIONS.getOrDefault(node.relation, node.relation);
        }
    }

    private static boolean isCurrency(TreeNode node) {
        return node.tag.equals("$") || node.tag.equals("POS");
    }

    private boolean hasCase(TreeNode node) {
        return TreeNode.childOf(nodes, node.index, "case")
                .filter(mark -> !mark.tag.equals("POS"))
                .isPresent();
    }

    private static String modifier(TreeNode node) {
        return switch (node.tag) {
            case "NN", "NNS", "NNP", "NNPS", "FW" -> "compound";
            case "CD" -> "nummod";
            case "RB", "RBR", "RBS" -> "advmod";
            case "PRP$", "WP$" -> "nmod:poss";
            case "DT" -> "det";
            default -> "amod";
        };
    }

    private static PartOfSpeech partOfSpeech(TreeNode node) {
        if (node.is("aux", "aux:pass", "cop")) {
            return PartOfSpeech.AUX;
        }
        if (node.is("mark") && node.tag.equals("IN")) {
            return PartOfSpeech.SCONJ;
        }
        if (node.tag.equals("TO")) {
            return node.is("case") ? PartOfSpeech.ADP : PartOfSpeech.PART;
        }
        if (node.tag.equals("RB") && node.lemma.equals("not")) {
            return PartOfSpeech.PART;
        }
        if (node.tag.equals("WDT") && node.is("det")) {
            return PartOfSpeech.DET;
        }
        return PartOfSpeech.of(TAGS.getOrDefault(node.tag, "X"));
    }
}

package org.dateline.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;

/** Mends parts of speech before the parser sees them. */
final class TagRepair {

    private static final int WINDOW = 6;

    private TagRepair() {}

    /** @param nodes the words of a sentence behind the root */
    static void run(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            if (isGerundNoun(nodes, i)) {
                nodes[i].setPartOfSpeechTag("NN");
            } else if (isFinalReport(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBZ");
            }
        }
    }

    /** "the Nordic shelling of Lund", "its killing in Lund of a general": a noun, not a participle. */
    private static boolean isGerundNoun(NLPNode[] nodes, int i) {
        String word = nodes[i].getWordForm().toLowerCase(Locale.ROOT);
        if (!nodes[i].isPartOfSpeechTag("VBG") || !EventNouns.isEvent("NN", word)) {
            return false;
        }
        boolean determined = switch (nodes[i - 1].getPartOfSpeechTag()) {
            case "DT", "PRP$", "POS", "JJ" -> true;
            case "NNP" -> i > 2 && nodes[i - 2].isPartOfSpeechTag("DT");
            default -> false;
        };
        return determined && ofFollows(nodes, i);
    }

    private static boolean ofFollows(NLPNode[] nodes, int i) {
        if (i + 1 >= nodes.length || !nodes[i + 1].isPartOfSpeechTag("IN")) {
            return false;
        }
        for (int j = i + 1; j < Math.min(nodes.length, i + WINDOW); j++) {
            if (nodes[j].isWordForm("of")) {
                return true;
            }
        }
        return false;
    }

    /** "…, the weekly reports.": a verb, because a singular noun stands before it and a comma before that. */
    private static boolean isFinalReport(NLPNode[] nodes, int i) {
        boolean last = i == nodes.length - 2 && nodes[i + 1].isPartOfSpeechTag(".");
        boolean reports = nodes[i].isWordForm("reports") || nodes[i].isWordForm("claims");
        if (!last
                || !reports
                || !nodes[i].isPartOfSpeechTag("NNS")
                || !nodes[i - 1].getPartOfSpeechTag().startsWith("NN")) {
            return false;
        }
        for (int j = i - 1; j > Math.max(1, i - WINDOW); j--) {
            if (nodes[j].isPartOfSpeechTag(",")) {
                return nodes[j + 1].isPartOfSpeechTag("DT") || nodes[j + 1].isPartOfSpeechTag("NNP");
            }
        }
        return false;
    }
}

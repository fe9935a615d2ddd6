package org.dateline.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Set;

/** Mends parts of speech before the parser sees them. */
final class TagRepair {

    private static final int WINDOW = 6;
    private static final Set<String> VERBS =
            Set.copyOf(Lines.of("/edu/emory/mathcs/nlp/component/morph/english/verb.base"));
    private static final Set<String> NOUNS =
            Set.copyOf(Lines.of("/edu/emory/mathcs/nlp/component/morph/english/noun.base"));
    private static final Set<String> TIMES = Lines.words("time-words.txt");
    private static final Set<String> DEMANDING = Lines.words("demanding-verbs.txt");

    private TagRepair() {}

    /** @param nodes the words of a sentence behind the root */
    static void run(NLPNode[] nodes) {
        firstWord(nodes);
        verbless(nodes);
        for (int i = 2; i < nodes.length; i++) {
            if (i > 2
                    && nodes[i - 2].isWordForm("According")
                    && nodes[i].getPartOfSpeechTag().startsWith("VB")) {
                nodes[i].setPartOfSpeechTag(nodes[i].getWordForm().endsWith("s") ? "NNS" : "NN");
            } else if (isInName(nodes, i)) {
                nodes[i].setPartOfSpeechTag("NNP");
            } else if (isDemanded(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VB");
            } else if (isGerundNoun(nodes, i)) {
                nodes[i].setPartOfSpeechTag("NN");
            } else if (isFinalReport(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBZ");
            }
        }
    }

    /** "Rockets hit …", "Miners in …": a common plural at the head of a sentence is no name, unless a name goes on behind it. */
    private static void firstWord(NLPNode[] nodes) {
        if (nodes.length < 3 || !nodes[1].getPartOfSpeechTag().startsWith("NNP")) {
            return;
        }
        String word = nodes[1].getWordForm().toLowerCase(Locale.ROOT);
        boolean plural = word.length() > 4
                && word.endsWith("s")
                && !nodes[1].getWordForm().equals(nodes[1].getWordForm().toUpperCase(Locale.ROOT))
                && NOUNS.contains(word.substring(0, word.length() - 1));
        if (plural && !nodes[2].getPartOfSpeechTag().startsWith("NNP") && !nodes[2].isPartOfSpeechTag("HYPH")) {
            nodes[1].setPartOfSpeechTag("NNS");
        }
    }

    /** "Norland and Sudland hand over prisoners": where no word is a verb, a noun between two phrases that may be one is one. */
    private static void verbless(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getPartOfSpeechTag();
            boolean verb = tag.equals("MD") || tag.startsWith("VB");
            if (verb && !isAttributive(nodes, i)) {
                return;
            }
        }
        for (int i = 2; i + 2 < nodes.length; i++) {
            String word = nodes[i].getWordForm();
            String tag = nodes[i].getPartOfSpeechTag();
            boolean plural = tag.equals("NNS") && word.endsWith("s");
            boolean mayBe = tag.equals("NN") && VERBS.contains(word) && nodes[i - 1].isPartOfSpeechTag("NNS")
                    || tag.equals("NN") && VERBS.contains(word) && isConjoined(nodes, i - 1)
                    || plural
                            && VERBS.contains(word.substring(0, word.length() - 1))
                            && nodes[i - 1].isPartOfSpeechTag("NNP");
            if (mayBe && isObject(nodes[i + 1])) {
                nodes[i].setPartOfSpeechTag(plural ? "VBZ" : "VBP");
                return;
            }
        }
    }

    /** "needed supplies" */
    private static boolean isAttributive(NLPNode[] nodes, int i) {
        boolean participle = nodes[i].isPartOfSpeechTag("VBN") || nodes[i].isPartOfSpeechTag("VBG");
        boolean noun = i + 1 < nodes.length
                && (nodes[i + 1].getPartOfSpeechTag().startsWith("NN") || nodes[i + 1].isPartOfSpeechTag("JJ"));
        return participle && noun;
    }

    private static boolean isConjoined(NLPNode[] nodes, int i) {
        int before = nodes[i - 1].isPartOfSpeechTag("DT") ? i - 2 : i - 1;
        return before > 1 && nodes[i].getPartOfSpeechTag().startsWith("NNP") && nodes[before].isPartOfSpeechTag("CC");
    }

    private static boolean isObject(NLPNode node) {
        boolean dated = TIMES.contains(node.getWordForm());
        return !dated
                && (startsPhrase(node.getPartOfSpeechTag()) || node.isPartOfSpeechTag("RP") || node.isWordForm("over"));
    }

    /** "the trawler Estrela do Norte": between two names it is Portuguese. */
    private static boolean isInName(NLPNode[] nodes, int i) {
        return nodes[i].getWordForm().equals("do")
                && i + 1 < nodes.length
                && nodes[i - 1].isPartOfSpeechTag("NNP")
                && Character.isUpperCase(nodes[i + 1].getWordForm().charAt(0));
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

    /** "demanded that the government end curbs": where "that" has no other verb, a noun that may be one is one. */
    private static boolean isDemanded(NLPNode[] nodes, int i) {
        boolean mayBe = nodes[i].isPartOfSpeechTag("NN") && VERBS.contains(nodes[i].getWordForm());
        if (!mayBe || i + 2 >= nodes.length || !startsPhrase(nodes[i + 1].getPartOfSpeechTag())) {
            return false;
        }
        int that = i - 1;
        while (that > 1 && that > i - WINDOW && !nodes[that].isWordForm("that")) {
            that--;
        }
        boolean demanded = nodes[that].isWordForm("that") && DEMANDING.contains(nodes[that - 1].getWordForm());
        if (!demanded) {
            return false;
        }
        for (int j = that + 1; j < nodes.length; j++) {
            String tag = nodes[j].getPartOfSpeechTag();
            if (tag.equals("MD") || tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN")) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsPhrase(String tag) {
        return switch (tag) {
            case "DT", "PRP$", "PRP", "JJ", "NNS", "NNP", "CD" -> true;
            default -> false;
        };
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

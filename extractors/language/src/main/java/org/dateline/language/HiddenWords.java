package org.dateline.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hides from the parser what tears a sentence apart: the weekday that American news puts between a verb and what belongs to it
 * ("lifted Friday a blockade", "called Thursday on rebels to disarm"), which then hangs on the verb, and a dateline in front
 * ("LUND, March 3 (AP) - The …"), which then hangs on the root.
 */
final class HiddenWords {

    private static final Set<String> DAYS = Lines.words("weekdays.txt");
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final int LONGEST_DATELINE = 14;

    private HiddenWords() {}

    static void parse(NLPNode[] nodes, NLPComponent<NLPNode> parser) {
        List<NLPNode> shown = new ArrayList<>(nodes.length);
        List<NLPNode> hidden = new ArrayList<>(1);
        int dateline = dateline(nodes);
        for (int i = 0; i < nodes.length; i++) {
            boolean hide = i > 0 && i <= dateline || isBare(nodes, i);
            (hide ? hidden : shown).add(nodes[i]);
        }
        if (hidden.isEmpty()) {
            parser.process(nodes);
            return;
        }
        hidden.stream().filter(day -> day.getID() > dateline).forEach(day -> finite(nodes, day.getID() - 1));
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).setID(i);
        }
        parser.process(shown.toArray(NLPNode[]::new));
        for (int i = 0; i < nodes.length; i++) {
            nodes[i].setID(i);
        }
        for (NLPNode word : hidden) {
            if (word.getID() > dateline) {
                word.setDependencyHead(nodes[word.getID() - 1], "npadvmod");
            } else {
                word.setDependencyHead(word.getID() == 1 ? root(shown) : nodes[1], "dep");
            }
        }
    }

    private static NLPNode root(List<NLPNode> shown) {
        for (NLPNode node : shown) {
            if (node.getID() > 0 && node.getDependencyHead().getID() == 0) {
                return node;
            }
        }
        return shown.get(0);
    }

    /** The place of the dash that ends a dateline, 0 where there is none. */
    private static int dateline(NLPNode[] nodes) {
        if (nodes.length < 2 || !isCapitals(nodes[1].getWordForm())) {
            return 0;
        }
        for (int i = 2; i < LONGEST_DATELINE && i + 3 < nodes.length; i++) {
            String word = nodes[i].getWordForm();
            if (DASHES.contains(word)) {
                boolean hyphen = word.equals("-") && nodes[i].isPartOfSpeechTag("HYPH");
                return hyphen ? 0 : i;
            }
            String tag = nodes[i].getPartOfSpeechTag();
            boolean place = tag.startsWith("NN")
                    || tag.equals("CD")
                    || tag.equals(",")
                    || tag.equals("-LRB-")
                    || tag.equals("-RRB-");
            if (!place) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '\'');
    }

    /** Behind its subject and before a day a verb is no participle: "a minister called Friday on rebels". */
    private static void finite(NLPNode[] nodes, int verb) {
        boolean afterNoun = verb > 1 && nodes[verb - 1].getPartOfSpeechTag().startsWith("NN");
        if (afterNoun && nodes[verb].isPartOfSpeechTag("VBN")) {
            nodes[verb].setPartOfSpeechTag("VBD");
        }
    }

    private static boolean isBare(NLPNode[] nodes, int i) {
        boolean inside = i > 1 && i + 2 < nodes.length && DAYS.contains(nodes[i].getWordForm());
        if (!inside || !nodes[i - 1].getPartOfSpeechTag().startsWith("VB")) {
            return false;
        }
        String next = nodes[i + 1].getPartOfSpeechTag();
        return switch (next) {
            case "DT", "PRP$", "IN", "TO", "JJ", "CD", "PRP" -> true;
            default -> false;
        };
    }
}

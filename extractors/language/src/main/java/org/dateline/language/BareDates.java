package org.dateline.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hides from the parser the weekday that American news puts between a verb and what belongs to it ("lifted Friday a blockade",
 * "called Thursday on rebels to disarm"), because it tears the sentence apart; the day then hangs on the verb.
 */
final class BareDates {

    private static final Set<String> DAYS = Lines.words("weekdays.txt");

    private BareDates() {}

    static void parse(NLPNode[] nodes, NLPComponent<NLPNode> parser) {
        List<NLPNode> shown = new ArrayList<>(nodes.length);
        List<NLPNode> hidden = new ArrayList<>(1);
        for (int i = 0; i < nodes.length; i++) {
            (isBare(nodes, i) ? hidden : shown).add(nodes[i]);
        }
        if (hidden.isEmpty()) {
            parser.process(nodes);
            return;
        }
        hidden.forEach(day -> finite(nodes, day.getID() - 1));
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).setID(i);
        }
        parser.process(shown.toArray(NLPNode[]::new));
        for (int i = 0; i < nodes.length; i++) {
            nodes[i].setID(i);
        }
        for (NLPNode day : hidden) {
            day.setDependencyHead(nodes[day.getID() - 1], "npadvmod");
        }
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

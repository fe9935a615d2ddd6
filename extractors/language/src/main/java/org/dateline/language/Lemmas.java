package org.dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Dictionary forms: the engine's, where it has them right. */
final class Lemmas {

    private static final Map<String, String> LEMMAS = Lines.pairs("lemmas.tsv");
    private static final Set<String> VERBS =
            Set.copyOf(Lines.of("/edu/emory/mathcs/nlp/component/morph/english/verb.base"));

    private Lemmas() {}

    static String of(TreeNode node, String form) {
        if (node.tag.startsWith("NNP")) {
            return node.form;
        }
        boolean figure = node.tag.equals("CD")
                || node.lemma.startsWith("#")
                || node.lemma.chars().anyMatch(Character::isDigit);
        if (figure) {
            return form.toLowerCase(Locale.ROOT);
        }
        String lower = node.form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String exact = LEMMAS.get(lower + "/" + node.tag);
        if (exact != null) {
            return exact;
        }
        String corrected = LEMMAS.getOrDefault(node.lemma + "/" + node.tag, node.lemma);
        return isPast(node) && corrected.equals(lower) && lower.endsWith("ed") ? present(lower) : corrected;
    }

    private static boolean isPast(TreeNode node) {
        return node.tag.equals("VBD") || node.tag.equals("VBN");
    }

    /** "provided" is no verb of its own, although the engine lists it. */
    private static String present(String past) {
        String stem = past.substring(0, past.length() - 2);
        String single = stem.substring(0, Math.max(1, stem.length() - 1));
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        for (String candidate : doubled ? List.of(stem, single, stem + "e") : List.of(stem + "e", stem)) {
            if (VERBS.contains(candidate)) {
                return candidate;
            }
        }
        return stem;
    }
}

package org.dateline.linking.entities;

import java.util.List;
import org.dateline.linking.entities.BodyForm.BodyWord;

/** How much alike two names of organisations are: word by word in their order, legal forms aside, numbers exactly. */
final class BodyMatcher {

    private static final float OTHER_WORD = 1;
    private static final float FILLER_LEFT_OUT = .05f;
    /** "Deutsche Bank" and "Deutsche Bank (Schweiz)": a branch of it, or its short form. */
    private static final float LAST_WORD_LEFT_OUT = .35f;

    private static final float WORD_LEFT_OUT = .45f;
    private static final double OTHER_NUMBER = .5;
    private static final double ACRONYM = .9;
    private static final int SHORTEST_ACRONYM = 3;

    private final PlainDistance distance = new PlainDistance();

    /** Between 0, two bodies, and 1, one name. */
    double score(BodyForm a, BodyForm b) {
        if (isAcronym(a, b) || isAcronym(b, a)) {
            return ACRONYM;
        }
        float cost = align(a.words(), b.words());
        cost = Math.min(cost, .02f + word(a.joined(), b.joined()));
        double score = Math.max(0, 1 - cost);
        return a.numbers().equals(b.numbers()) ? score : score * OTHER_NUMBER;
    }

    private static boolean isAcronym(BodyForm shortForm, BodyForm longForm) {
        return shortForm.words().size() == 1
                && longForm.words().size() > 1
                && shortForm.joined().length() >= SHORTEST_ACRONYM
                && longForm.initials().contains(shortForm.joined());
    }

    private float align(List<BodyWord> a, List<BodyWord> b) {
        float[][] cost = new float[a.size() + 1][b.size() + 1];
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) {
                float best = i == 0 && j == 0 ? 0 : Float.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + leftOut(a, i - 1));
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + leftOut(b, j - 1));
                }
                if (i > 0 && j > 0) {
                    BodyWord other = b.get(j - 1);
                    best = Math.min(best, cost[i - 1][j - 1] + word(a.get(i - 1).plain(), other.plain()));
                }
                cost[i][j] = best;
            }
        }
        return cost[a.size()][b.size()];
    }

    private static float leftOut(List<BodyWord> words, int index) {
        if (words.get(index).filler()) {
            return FILLER_LEFT_OUT;
        }
        return index > 0 && index == words.size() - 1 ? LAST_WORD_LEFT_OUT : WORD_LEFT_OUT;
    }

    private float word(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return OTHER_WORD;
        }
        float edits = distance.between(a, b);
        float share = edits / Math.max(a.length(), b.length());
        return Math.min(OTHER_WORD, share * (1 + .7f * Math.max(0, edits - 1)));
    }
}

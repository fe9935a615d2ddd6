package org.dateline.linking.entities;

import java.util.Collections;
import java.util.List;

/**
 * How much alike two personal names are. The words of both are aligned in their order; a word may stand for two ("Abdulaziz"),
 * an initial for a word, a middle name may be missing. Two different given names or family names are never made good by the
 * rest of the name.
 */
final class NameMatcher {

    /** Different enough that nothing else counts. */
    private static final float OTHER_WORD = 1;

    private static final float PARTICLE_LEFT_OUT = .02f;
    private static final float MIDDLE_LEFT_OUT = .10f;
    private static final float GIVEN_LEFT_OUT = .30f;
    /** "Javad Zarif" for "Mohammad Javad Zarif". */
    private static final float FIRST_OF_SEVERAL_LEFT_OUT = .18f;

    private static final float FAMILY_LEFT_OUT = .60f;
    private static final float INITIAL = .10f;
    private static final float SAME_GIVEN_NAME = .06f;
    private static final float RUN_TOGETHER = .04f;
    /** Names that stand on two lines of {@code given-names.tsv}: never one person, but it may be a slip of the pen. */
    private static final float OTHER_GIVEN_NAME = .27f;

    private static final float OTHER_SYLLABLE = .30f;
    private static final float OTHER_ORDER = .05f;
    /** "Mao Tse-tung" and "Mao Zedong". */
    private static final float OTHER_ROMANISATION = .05f;

    private final LetterDistance letters = new LetterDistance();

    /** Between 0, two people, and 1, one name. */
    double score(NameForm a, NameForm b) {
        if (a.gender() != b.gender() && a.gender() != '-' && b.gender() != '-') {
            return 0;
        }
        if (!a.ideographs().isEmpty() && !b.ideographs().isEmpty()) {
            return a.ideographs().equals(b.ideographs()) ? 1 : .3;
        }
        if (!Collections.disjoint(a.readings(), b.readings())) {
            return a.joined().equals(b.joined()) ? 1 : 1 - OTHER_ROMANISATION;
        }
        if (a.syllabic() && b.syllabic() && isTurned(a.tokens(), b.tokens())) {
            return 1 - OTHER_ORDER;
        }
        if (a.syllabic() && b.syllabic() && !a.joined().equals(b.joined())) {
            return 1 - Math.max(OTHER_SYLLABLE, compare(a.tokens(), b.tokens(), false));
        }
        boolean vowelless = a.vowelless() || b.vowelless();
        float cost = compare(a.tokens(), b.tokens(), vowelless);
        if (a.anyOrder() || b.anyOrder()) {
            float turned = Math.min(
                    compare(rotated(a.tokens()), b.tokens(), vowelless),
                    compare(a.tokens(), rotated(b.tokens()), vowelless));
            cost = Math.min(cost, OTHER_ORDER + turned);
        }
        return Math.max(0, 1 - cost);
    }

    /** Only one of the two may leave out words: where both do, they have different ones. */
    private float compare(List<NameToken> a, List<NameToken> b, boolean vowelless) {
        if (a.stream().noneMatch(NameMatcher::isWord) || b.stream().noneMatch(NameMatcher::isWord)) {
            return a.equals(b) ? 0 : OTHER_WORD;
        }
        float[][] words = new float[a.size()][b.size()];
        float[][] turned = new float[b.size()][a.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                words[i][j] = between(a.get(i), b.get(j), vowelless);
                turned[j][i] = words[i][j];
            }
        }
        return Math.min(align(a, b, words, vowelless), align(b, a, turned, vowelless));
    }

    private static boolean isWord(NameToken token) {
        return token.kind() == NameToken.Kind.WORD;
    }

    /** "Nguyen Phu Trong" and "Phu Trong Nguyen"; of two words each may be the family name. */
    private static boolean isTurned(List<NameToken> a, List<NameToken> b) {
        return a.size() > 2 && (rotated(a).equals(b) || rotated(b).equals(a));
    }

    /** With the first word at the end. */
    private static List<NameToken> rotated(List<NameToken> tokens) {
        if (tokens.size() < 2) {
            return tokens;
        }
        List<NameToken> other = new java.util.ArrayList<>(tokens.subList(1, tokens.size()));
        other.add(tokens.get(0));
        return other;
    }

    /** The cost of the best alignment that leaves out no word of {@code b}. */
    private float align(List<NameToken> a, List<NameToken> b, float[][] words, boolean vowelless) {
        float[][] cost = new float[a.size() + 1][b.size() + 1];
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : step(a, i, b, j, words, cost, vowelless);
            }
        }
        return cost[a.size()][b.size()];
    }

    private float step(
            List<NameToken> a, int i, List<NameToken> b, int j, float[][] words, float[][] cost, boolean vowelless) {
        float best = Float.MAX_VALUE;
        if (i > 0) {
            best = Math.min(best, cost[i - 1][j] + leftOut(a, i - 1));
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + (isWord(b.get(j - 1)) ? OTHER_WORD : leftOut(b, j - 1)));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, cost[i - 1][j - 1] + words[i - 1][j - 1]);
        }
        if (i > 1 && j > 0) {
            best = Math.min(
                    best, cost[i - 2][j - 1] + runTogether(a.get(i - 2), a.get(i - 1), b.get(j - 1), vowelless));
        }
        if (i > 0 && j > 1) {
            best = Math.min(
                    best, cost[i - 1][j - 2] + runTogether(b.get(j - 2), b.get(j - 1), a.get(i - 1), vowelless));
        }
        return best;
    }

    private static float leftOut(List<NameToken> tokens, int index) {
        NameToken token = tokens.get(index);
        if (token.isParticle()) {
            return PARTICLE_LEFT_OUT;
        }
        if (token.isInitial() && index > 0) {
            return PARTICLE_LEFT_OUT;
        }
        if (index == tokens.size() - 1) {
            return FAMILY_LEFT_OUT;
        }
        if (index > 0) {
            return MIDDLE_LEFT_OUT;
        }
        return tokens.size() > 2 && isWord(tokens.get(1)) ? FIRST_OF_SEVERAL_LEFT_OUT : GIVEN_LEFT_OUT;
    }

    private float runTogether(NameToken first, NameToken second, NameToken whole, boolean vowelless) {
        if (whole.isInitial() || first.isInitial() || second.isInitial()) {
            return OTHER_WORD * 2;
        }
        int difference = first.folded().length()
                + second.folded().length()
                - whole.folded().length();
        if (Math.abs(difference) > 2) {
            return OTHER_WORD * 2;
        }
        return RUN_TOGETHER + words(first.folded() + second.folded(), whole.folded(), vowelless);
    }

    private float between(NameToken a, NameToken b, boolean vowelless) {
        if (a.plain().equals(b.plain())) {
            return 0;
        }
        if (a.isParticle() && b.isParticle()) {
            return PARTICLE_LEFT_OUT;
        }
        if (a.isParticle() || b.isParticle()) {
            return OTHER_WORD;
        }
        if (a.isInitial() || b.isInitial()) {
            return a.folded().charAt(0) == b.folded().charAt(0) ? INITIAL : OTHER_WORD;
        }
        if (a.given() >= 0 && b.given() >= 0) {
            return a.given() == b.given()
                    ? SAME_GIVEN_NAME
                    : Math.max(OTHER_GIVEN_NAME, words(a.folded(), b.folded(), vowelless));
        }
        return words(a.folded(), b.folded(), vowelless);
    }

    /** Grows faster than the distance: one letter may be a slip or a spelling, three are another name. */
    private float words(String a, String b, boolean vowelless) {
        float distance = letters.between(a, b, vowelless);
        float length = Math.max(a.length(), b.length());
        float share = distance / Math.max(length, 3);
        return Math.min(OTHER_WORD, share * (1 + .5f * Math.max(0, distance - 1)));
    }
}

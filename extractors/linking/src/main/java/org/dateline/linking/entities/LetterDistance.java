package org.dateline.linking.entities;

/**
 * The edit distance of folded words, in which letters that stand for one sound are near each other. The costs are in {@code
 * letters.tsv}; two letters that change places cost one.
 */
final class LetterDistance {

    private static final int LETTERS = 128;
    private static final char NONE = '-';
    /** In words from scripts without vowels a vowel may be missing. */
    private static final float MISSING_VOWEL = .08f;

    private final float[][] cost = new float[LETTERS][LETTERS];

    LetterDistance() {
        for (float[] row : cost) {
            java.util.Arrays.fill(row, 1);
        }
        ResourceTable.rows("letters.tsv")
                .forEach(row -> set(row.get(0).charAt(0), row.get(1).charAt(0), Float.parseFloat(row.get(2))));
    }

    private void set(char a, char b, float value) {
        cost[a][b] = value;
        cost[b][a] = value;
    }

    /** In letters; {@code vowelless} says that one of the two comes from a script that writes few vowels. */
    float between(String a, String b, boolean vowelless) {
        if (a.equals(b)) {
            return 0;
        }
        float[] above2 = new float[b.length() + 1];
        float[] above = new float[b.length() + 1];
        float[] row = new float[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + gap(b.charAt(j - 1), vowelless && j > 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            char letter = a.charAt(i - 1);
            row[0] = above[0] + gap(letter, vowelless && i > 1);
            for (int j = 1; j <= b.length(); j++) {
                char other = b.charAt(j - 1);
                float best = above[j - 1] + (letter == other ? 0 : change(letter, other));
                best = Math.min(best, above[j] + gap(letter, vowelless));
                best = Math.min(best, row[j - 1] + gap(other, vowelless));
                if (i > 1 && j > 1 && letter == b.charAt(j - 2) && other == a.charAt(i - 2)) {
                    best = Math.min(best, above2[j - 2] + 1);
                }
                row[j] = best;
            }
            float[] spare = above2;
            above2 = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    private float change(char a, char b) {
        return a < LETTERS && b < LETTERS ? cost[a][b] : 1;
    }

    private float gap(char letter, boolean vowelless) {
        if (vowelless && "aeiouv".indexOf(letter) >= 0) {
            return MISSING_VOWEL;
        }
        return change(NONE, letter);
    }
}

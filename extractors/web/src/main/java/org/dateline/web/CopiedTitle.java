package org.dateline.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline of a copied text among the lines above its body: it stands alone, is no longer than headlines are, and
 * says words that the report says again.
 */
final class CopiedTitle {

    /** The headline stands no farther above the report. */
    private static final int FARTHEST = 40;

    /** What a line of distance from the report takes. */
    private static final double DISTANCE = 0.03;

    private static final int SHORT = 4;
    private static final int USUAL = 16;
    private static final int LONG = 22;
    private static final int MENU_WORDS = 7;
    private static final double MENU = 0.85;
    private static final int LONG_WORD = 4;

    /** From so many words on it counts fully that the report says them too: a rubric of one word often is said. */
    private static final double FULL = 5;

    /** A line so near below a possible headline is its subtitle, unless it scores higher by more than this. */
    private static final int NEAR = 4;

    private static final double SUBTITLE = 0.9;

    /** So many words of the report tell what it is about. */
    private static final int OPENING = 600;

    private CopiedTitle() {}

    /** The number of the line, -1 for none. */
    static int find(List<Line> lines, int core) {
        Set<String> said = said(lines, core);
        int best = -1;
        double highest = 0;
        for (int i = Math.max(0, core - FARTHEST); i < core; i++) {
            Line line = lines.get(i);
            boolean label = CopiedHead.isByline(line) || CopiedHead.isDateLine(line) || isTrail(lines, i);
            if (!line.isTitleLike() || label || isCaption(line)) {
                continue;
            }
            double score = score(line, said) - (core - i) * DISTANCE;
            boolean under = best >= 0 && i - best <= NEAR && lines.get(best).words() >= SHORT;
            if (best < 0 || score > highest + (under ? SUBTITLE : 1e-9)) {
                highest = score;
                best = i;
            }
        }
        return best;
    }

    private static double score(Line line, Set<String> said) {
        int words = line.words();
        double length = words >= SHORT && words <= USUAL ? 1 : words >= SHORT - 1 && words <= LONG ? 0.6 : 0.2;
        boolean menu = words >= MENU_WORDS && Words.capitals(line.text()) > MENU;
        double shared = 2 * share(line, said) * Math.min(1, words / FULL);
        return 1 + length + shared + (line.alone() ? 0.7 : 0) - (menu ? 0.7 : 0);
    }

    /** The share of its longer words that the report says. */
    private static double share(Line line, Set<String> said) {
        List<String> words = Words.of(line.text()).stream()
                .filter(word -> word.length() >= LONG_WORD || !Character.isAlphabetic(word.charAt(0)))
                .toList();
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(said::contains).count() / words.size();
    }

    private static Set<String> said(List<Line> lines, int core) {
        Set<String> said = new HashSet<>();
        int words = 0;
        for (int i = core; i < lines.size() && words < OPENING; i++) {
            if (lines.get(i).isProse()) {
                said.addAll(Words.of(lines.get(i).text()));
                words += lines.get(i).words();
            }
        }
        return said;
    }

    private static boolean isCaption(Line line) {
        return Credits.bundled().isCredit(line.text())
                || Credits.bundled().startIn(line.text()).isPresent();
    }

    /** Is this the trail of rubrics that leads to a page and ends with its headline ({@code Home / news / …})? */
    private static boolean isTrail(List<Line> lines, int number) {
        String text = lines.get(number).text();
        boolean steps = text.contains(" / ") || text.contains(" > ") || text.contains(" » ") || text.contains(" › ");
        return steps
                && lines.stream()
                        .anyMatch(other -> other.text().length() < text.length() && text.endsWith(other.text()));
    }
}

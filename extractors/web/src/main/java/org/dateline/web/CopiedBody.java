package org.dateline.web;

import java.util.List;

/**
 * Where the body of a copied text ends. A text without furniture is body to its last line; only a line that opens another
 * part of the page, or a tail of labels, ends it earlier.
 */
final class CopiedBody {

    /** So much prose must stand before a line that may end the body. */
    private static final int ENOUGH = 30;

    /** So many words are a sentence of the report even where its full stop is lost. */
    private static final int OPEN_SENTENCE = 15;

    private static final double SHORT_COST = 3;
    private static final double SECTION_COST = 25;
    private static final double LABEL_COST = 6;

    private CopiedBody() {}

    /** The first line of the stretch in which prose outweighs everything else the most; the second line if there is none. */
    static int core(List<Line> lines) {
        double sum = 0;
        double highest = 0;
        int start = 0;
        int best = Math.min(1, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sum += line.isProse() ? line.words() : line.sign() == Furniture.Sign.SECTION ? -SECTION_COST : -SHORT_COST;
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > highest) {
                highest = sum;
                best = start;
            }
        }
        return best;
    }

    /** The number of the line behind the body. */
    static int end(List<Line> lines, int start) {
        int section = section(lines, start);
        int end = start;
        int signs = 0;
        double sum = 0;
        double highest = 0;
        for (int i = start; i < section; i++) {
            Line line = lines.get(i);
            boolean body = line.isProse() || line.sign() == Furniture.Sign.NONE && isSentence(line);
            sum += body ? line.words() + 1 : -LABEL_COST;
            if (sum > highest || body && end == i) {
                highest = Math.max(highest, sum);
                end = i + 1;
                signs = 0;
            } else if (line.sign() != Furniture.Sign.NONE) {
                signs++;
            }
        }
        int tail = section - end;
        boolean cut = signs > 0 || tail > 2;
        return cut || section < lines.size() ? trimmed(lines, start, end) : section;
    }

    private static boolean isSentence(Line line) {
        return Words.endsSentence(line.text()) || line.words() >= OPEN_SENTENCE && Words.capitals(line.text()) < 0.5;
    }

    /** The first line that opens another part of the page behind the body; the number of lines if there is none. */
    private static int section(List<Line> lines, int start) {
        int prose = 0;
        int all = lines.subList(start, lines.size()).stream()
                .mapToInt(line -> line.isProse() ? line.words() : 0)
                .sum();
        for (int i = start; i < lines.size(); i++) {
            Line line = lines.get(i);
            prose += line.isProse() ? line.words() : 0;
            boolean enough = prose >= ENOUGH && prose * 3 >= all;
            if (line.sign() == Furniture.Sign.SECTION && enough) {
                return i;
            }
        }
        return lines.size();
    }

    private static int trimmed(List<Line> lines, int start, int end) {
        int last = end;
        while (last > start && lines.get(last - 1).sign() != Furniture.Sign.NONE) {
            last--;
        }
        return last;
    }
}

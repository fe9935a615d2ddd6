package org.dateline.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.PassageKind;

/** Makes paragraphs and headings of the lines of columns. A paragraph may go on in the next column or on the next page. */
final class Paragraphs {

    /** Of the usual distance of lines: a larger one separates paragraphs. */
    private static final double WIDE = 1.3;

    /** Of the size of the letters: a first line set in by more begins a paragraph. */
    private static final double INDENT = .8;

    /** Of the width of the column: a line shorter than this may be the last of its paragraph. */
    private static final double SHORT = .85;

    /** Of the usual size of the letters: larger ones are a heading. */
    private static final double LARGE = 1.12;

    private static final String ENDS = ".!?\"”’»…:)。";

    private final List<Block> blocks = new ArrayList<>();
    private final LineJoiner joiner;
    private final double usualSize;
    private String text = "";
    private boolean heading;

    private Paragraphs(List<Fragment> lines) {
        joiner = new LineJoiner(lines);
        usualSize = median(lines.stream().mapToDouble(Fragment::size).sorted().toArray());
    }

    static List<Block> of(List<List<Fragment>> columns) {
        Paragraphs paragraphs =
                new Paragraphs(columns.stream().flatMap(List::stream).toList());
        for (List<Fragment> column : columns) {
            paragraphs.add(column);
        }
        paragraphs.end();
        return List.copyOf(paragraphs.blocks);
    }

    private void add(List<Fragment> fragments) {
        List<Fragment> column = lines(fragments);
        double left = column.stream().mapToDouble(Fragment::left).min().orElse(0);
        double right = column.stream().mapToDouble(Fragment::right).max().orElse(0);
        double usualStep = usualStep(column);
        for (int i = 0; i < column.size(); i++) {
            Fragment line = column.get(i);
            boolean large = line.size() > usualSize * LARGE;
            boolean begins = i == 0 ? startsAfresh(line) : separates(column.get(i - 1), line, usualStep, left, right);
            if (begins || large != heading) {
                end();
            }
            heading = large;
            text = joiner.join(text, line.text());
        }
    }

    /** The fragments of one line of a column, which a wide gap has divided, as one. */
    private static List<Fragment> lines(List<Fragment> column) {
        List<Fragment> lines = new ArrayList<>();
        for (Fragment fragment : column) {
            int last = lines.size() - 1;
            if (last >= 0
                    && Math.abs(lines.get(last).base() - fragment.base()) < fragment.size() * .3
                    && fragment.left() >= lines.get(last).right() - 1) {
                lines.set(last, lines.get(last).followedBy(fragment));
            } else {
                lines.add(fragment);
            }
        }
        return lines;
    }

    /** At the head of a column: does a new paragraph begin, or does the one of the column before go on? */
    private boolean startsAfresh(Fragment line) {
        return text.isEmpty()
                || isEnd(text)
                || heading
                || line.bold() && !Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean separates(Fragment before, Fragment line, double usualStep, double left, double right) {
        double step = line.base() - before.base();
        if (step > usualStep * WIDE || Math.abs(line.size() - before.size()) > before.size() * (LARGE - 1)) {
            return true;
        }
        if (line.bold() != before.bold()) {
            return before.right() - left < (right - left) * SHORT;
        }
        if (areCentred(before, line, left)) {
            return true;
        }
        boolean setIn = line.left() - left > line.size() * INDENT
                && (line.left() - before.left() > line.size() * INDENT || isEnd(before.text()))
                && line.left() - left < (right - left) / 2;
        boolean ended = before.right() - left < (right - left) * SHORT && isEnd(before.text());
        return setIn || ended;
    }

    /** Lines set in the middle, one over the other, stand each for itself: source, day and rights over an article. */
    private static boolean areCentred(Fragment one, Fragment other, double left) {
        double centres = Math.abs(one.left() + one.right() - other.left() - other.right()) / 2;
        return Math.min(one.left(), other.left()) - left > 2 * one.size()
                && centres < one.size() / 4
                && Math.abs(one.left() - other.left()) > one.size() * .4;
    }

    private static boolean isEnd(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static double usualStep(List<Fragment> column) {
        double[] steps = new double[Math.max(0, column.size() - 1)];
        for (int i = 1; i < column.size(); i++) {
            steps[i - 1] = column.get(i).base() - column.get(i - 1).base();
        }
        java.util.Arrays.sort(steps);
        // the lower third, since the wide steps between paragraphs are among them
        return steps.length == 0 ? Double.MAX_VALUE : steps[steps.length / 3];
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private void end() {
        if (!text.isBlank()) {
            blocks.add(new Block(heading ? PassageKind.SUBHEAD : PassageKind.PARAGRAPH, text.strip()));
        }
        text = "";
    }
}

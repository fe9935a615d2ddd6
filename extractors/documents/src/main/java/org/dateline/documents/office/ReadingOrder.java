package org.dateline.documents.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the lines of a page into the order in which people read them, by recursive cuts along the white space of the page
 * (G. Nagy and S. Seth, "Hierarchical representation of optically scanned documents", 1984): first between columns, then
 * between what stands above and below.
 */
final class ReadingOrder {

    /** In points: the narrowest white space between columns. */
    private static final double GUTTER = 8;

    /** Fewer lines than this are no column. */
    private static final int COLUMN_LINES = 3;

    /** A page with more lines than this is a drawing; searching it for columns would take long and find none. */
    private static final int MOST_LINES = 1_500;

    private static final Comparator<Fragment> DOWN =
            Comparator.comparingDouble(Fragment::base).thenComparingDouble(Fragment::left);

    private ReadingOrder() {}

    /** The columns from left to right and from top to bottom; each is a list of lines from top to bottom. */
    static List<List<Fragment>> columns(List<Fragment> page) {
        List<List<Fragment>> columns = new ArrayList<>();
        List<Fragment> lines = page.stream().sorted(DOWN).toList();
        if (lines.size() > MOST_LINES) {
            columns.add(lines);
        } else {
            cut(lines, columns);
        }
        return columns;
    }

    private static void cut(List<Fragment> lines, List<List<Fragment>> columns) {
        Optional<Double> gutter = gutter(lines);
        if (gutter.isPresent()) {
            double at = gutter.get();
            cut(lines.stream().filter(line -> line.left() < at).toList(), columns);
            cut(lines.stream().filter(line -> line.left() >= at).toList(), columns);
            return;
        }
        int split = splitWithGutter(lines);
        if (split > 0) {
            cut(lines.subList(0, split), columns);
            cut(lines.subList(split, lines.size()), columns);
        } else if (!lines.isEmpty()) {
            columns.add(lines);
        }
    }

    /** Where a vertical strip is white over all lines, with a column on either side that stand beside each other. */
    private static Optional<Double> gutter(List<Fragment> lines) {
        List<Fragment> byLeft = lines.stream()
                .sorted(Comparator.comparingDouble(Fragment::left))
                .toList();
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < byLeft.size(); i++) {
            double left = byLeft.get(i).left();
            if (i >= COLUMN_LINES
                    && byLeft.size() - i >= COLUMN_LINES
                    && left - right >= GUTTER
                    && standBeside(byLeft.subList(0, i), byLeft.subList(i, byLeft.size()))) {
                return Optional.of(left);
            }
            right = Math.max(right, byLeft.get(i).right());
        }
        return Optional.empty();
    }

    private static boolean standBeside(List<Fragment> one, List<Fragment> other) {
        double top = Math.max(first(one), first(other));
        double bottom = Math.min(last(one), last(other));
        return bottom > top;
    }

    private static double first(List<Fragment> lines) {
        return lines.stream().mapToDouble(Fragment::base).min().orElse(0);
    }

    private static double last(List<Fragment> lines) {
        return lines.stream().mapToDouble(Fragment::base).max().orElse(0);
    }

    /** How many lines stand above columns, or columns above lines; 0 where nothing can be cut off. */
    private static int splitWithGutter(List<Fragment> lines) {
        int last = lines.size() - COLUMN_LINES;
        for (int split = 1; split <= last; split++) {
            boolean newLine = lines.get(split).base() - lines.get(split - 1).base() > 1;
            if (newLine && gutter(lines.subList(split, lines.size())).isPresent()) {
                return split;
            }
        }
        for (int split = last; split >= COLUMN_LINES; split--) {
            boolean newLine = lines.get(split).base() - lines.get(split - 1).base() > 1;
            if (newLine && gutter(lines.subList(0, split)).isPresent()) {
                return split;
            }
        }
        return 0;
    }
}

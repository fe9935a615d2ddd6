package org.dateline.documents.office;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The heads and feet of pages: lines at the edge that come again on other pages, and page numbers. */
final class RunningLines {

    /** How many lines at either edge of a page can be a head or foot. */
    private static final int EDGE = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:\\p{L}{1,6}\\.?\\s)?[-–—]?\\s?\\d{1,4}\\s?[-–—]?(?:\\s?(?:/|of|von|de|sur|di)\\s?\\d{1,4})?");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)]?$");

    private static final int LONGEST_FOOT = 90;

    /** Of the size of the letters: a distance that no paragraphs have. */
    private static final double FAR = 3;

    private final Set<String> repeated = new HashSet<>();

    RunningLines(List<List<Fragment>> pages) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<Fragment> page : pages) {
            Set<String> ofPage = new HashSet<>();
            edge(page).forEach(line -> ofPage.add(key(line)));
            ofPage.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int enough = Math.max(2, (pages.size() + 2) / 3);
        counts.forEach((key, count) -> {
            if (count >= enough) {
                repeated.add(key);
            }
        });
    }

    /** The lines of a page that are head or foot. */
    Set<Fragment> of(List<Fragment> page) {
        Set<Fragment> running = new HashSet<>();
        for (Fragment line : edge(page)) {
            if (repeated.contains(key(line)) || PAGE_NUMBER.matcher(line.text()).matches()) {
                running.add(line);
            }
        }
        foot(page).ifPresent(running::add);
        return running;
    }

    /** The last line, where it is short, no sentence, and far below the others: also a single page has a foot. */
    private static Optional<Fragment> foot(List<Fragment> page) {
        List<Fragment> down =
                page.stream().sorted(Comparator.comparingDouble(Fragment::base)).toList();
        if (down.size() < EDGE) {
            return Optional.empty();
        }
        Fragment last = down.get(down.size() - 1);
        double gap = last.base() - down.get(down.size() - 2).base();
        boolean line = last.text().length() <= LONGEST_FOOT
                && !SENTENCE_END.matcher(last.text()).find();
        return line && gap > last.size() * FAR ? Optional.of(last) : Optional.empty();
    }

    private static List<Fragment> edge(List<Fragment> page) {
        List<Fragment> down =
                page.stream().sorted(Comparator.comparingDouble(Fragment::base)).toList();
        int size = down.size();
        return java.util.stream.IntStream.range(0, size)
                .filter(i -> i < EDGE || i >= size - EDGE)
                .mapToObj(down::get)
                .toList();
    }

    /** The words without the numbers, and the height on the page to the nearest four points. */
    private static String key(Fragment line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").strip() + "@" + Math.round(line.base() / 4);
    }
}

package org.dateline.web;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.DateValue;

/**
 * The head of a copied text: the lines before the body.
 *
 * @param title the number of the line with the headline, -1 where the text has none
 * @param bodyStart the number of the first line that may be body
 * @param authors as the byline names them
 */
record CopiedHead(int title, int bodyStart, List<String> authors, Optional<DateValue> published, String outlet) {

    private static final DateReader DATES = new DateReader(DateReader.Order.UNKNOWN, "text");

    /** A date line or byline has no more words than this. */
    private static final int LABEL = 12;

    /** A head may hold a standfirst, but no more prose than this. */
    private static final int MOST_PROSE = 70;

    static CopiedHead of(List<Line> lines) {
        int prose = 0;
        int firstProse = -1;
        int lastLabel = -1;
        for (int i = 0; i < lines.size() && prose <= MOST_PROSE; i++) {
            Line line = lines.get(i);
            if (isByline(line) || isDateLine(line)) {
                lastLabel = i;
            } else if (line.isProse()) {
                firstProse = firstProse < 0 ? i : firstProse;
                prose += line.words();
            }
        }
        int end = Math.max(lastLabel + 1, firstProse < 0 ? Math.min(1, lines.size()) : firstProse);
        int title = title(lines, firstProse >= 0 && firstProse < end ? firstProse : end);
        return new CopiedHead(
                title, Math.max(end, title + 1), authors(lines, end), date(lines, title, end), outlet(lines, title));
    }

    static boolean isByline(Line line) {
        return line.words() <= LABEL
                && Byline.hasLead(line.text())
                && !Byline.names(line.text()).isEmpty();
    }

    static boolean isDateLine(Line line) {
        return line.words() <= LABEL
                && !line.isProse()
                && DATES.read(line.text()).isPresent();
    }

    private static int title(List<Line> lines, int end) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (!line.isTitleLike() || isByline(line) || isDateLine(line) || isTrail(lines, i)) {
                continue;
            }
            double score = 1 + Math.min(line.words(), 10) / 10.0 + (line.alone() ? 1 : 0);
            score -= line.words() > 20 ? 1 : 0;
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }

    /** Is this the trail of rubrics that leads to a page and ends with its headline ({@code Home / news / …})? */
    private static boolean isTrail(List<Line> lines, int number) {
        String text = lines.get(number).text();
        boolean steps = text.contains(" / ") || text.contains(" > ") || text.contains(" » ") || text.contains(" › ");
        return steps
                && lines.stream()
                        .anyMatch(other -> other.text().length() < text.length() && text.endsWith(other.text()));
    }

    private static List<String> authors(List<Line> lines, int end) {
        return lines.subList(0, end).stream()
                .filter(CopiedHead::isByline)
                .map(line -> Byline.names(line.text()))
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<DateValue> date(List<Line> lines, int title, int end) {
        return lines.subList(Math.max(0, title), end).stream()
                .filter(CopiedHead::isDateLine)
                .flatMap(line -> DATES.read(line.text()).stream())
                .findFirst()
                .or(() -> lines.subList(0, Math.max(0, title)).stream()
                        .flatMap(line -> DATES.read(line.text()).stream())
                        .findFirst());
    }

    private static String outlet(List<Line> lines, int title) {
        return lines.subList(0, Math.max(0, title)).stream()
                .flatMap(line -> Outlets.inHead(line.text()).stream())
                .findFirst()
                .orElse("");
    }
}

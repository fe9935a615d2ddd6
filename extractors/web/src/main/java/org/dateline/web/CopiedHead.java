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
    private static final int LABEL = 14;

    private static final int LONGEST_NAMES = 8;

    /** A head may hold a standfirst, but no more prose than this. */
    private static final int MOST_PROSE = 70;

    static CopiedHead of(List<Line> lines) {
        int core = CopiedBody.core(lines);
        int prose = 0;
        int lastLabel = -1;
        for (int i = core; i < lines.size() && prose <= MOST_PROSE; i++) {
            Line line = lines.get(i);
            if (isByline(line) || isDateLine(line)) {
                lastLabel = i;
            } else if (line.isProse()) {
                prose += line.words();
            }
        }
        int end = Math.max(core, lastLabel + 1);
        int title = CopiedTitle.find(lines, core);
        int bodyStart = Math.max(end, title + 1);
        return new CopiedHead(
                title, bodyStart, authors(lines, title, end), date(lines, title, end), outlet(lines, title));
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

    private static List<String> authors(List<Line> lines, int title, int end) {
        for (int i = Math.max(0, title); i < end; i++) {
            Line line = lines.get(i);
            if (isByline(line)) {
                return Byline.names(line.text());
            }
        }
        for (int i = Math.max(0, title + 1); i < end; i++) {
            boolean dated = isDateLine(lines.get(i)) || i + 1 < end && isDateLine(lines.get(i + 1));
            boolean led = i > 0 && Byline.isLead(lines.get(i - 1).text());
            if ((dated || led) && lines.get(i).words() <= LONGEST_NAMES) {
                List<String> names = Byline.names(lines.get(i).text());
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
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

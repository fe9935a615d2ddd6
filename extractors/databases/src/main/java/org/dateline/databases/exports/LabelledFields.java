package org.dateline.databases.exports;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;

/** Puts what stands behind a label into the right field of a report. */
final class LabelledFields {

    private static final Pattern EDITION =
            Pattern.compile("(?iu)\\s*(?:,|\\s[-–])\\s.*\\b(?:edition|ausgabe|édition|edición)\\b.*$");
    private static final Pattern MONTH = Pattern.compile("\\p{L}+\\.?,? \\d{4}\\b");
    private static final Pattern SPLIT_YEAR = Pattern.compile("\\b([12]\\d{0,2}) (\\d{1,3})$");

    private final Labels labels;
    private final Bylines bylines;

    LabelledFields(Labels labels, Bylines bylines) {
        this.labels = labels;
        this.bylines = bylines;
    }

    void read(String label, String value, Report report) {
        if (value.isBlank()) {
            return;
        }
        if (labels.is("authors", label)) {
            report.authors(value, bylines.persons(value)).agency(bylines.agency(value));
        } else if (labels.is("section", label)) {
            report.section(value);
        } else if (labels.is("language", label)) {
            report.language(LanguageNames.code(value));
        } else if (labels.is("standfirst", label)) {
            report.standfirst(value);
        } else if (labels.is("dateline", label)) {
            report.dateline(value);
        } else if (labels.is("title", label) && !report.hasTitle()) {
            report.title(title(value));
        } else if (labels.is("outlet", label)) {
            report.outlet(outlet(value));
        } else if (labels.is("published", label)) {
            report.published(date(value));
        } else if (labels.is("loaded", label)) {
            report.loaded(date(value));
        } else if (labels.is("url", label)) {
            report.url(value.strip());
        }
    }

    /** Without what the database adds. */
    String title(String value) {
        String title = Report.clean(value);
        for (String note : labels.of("note")) {
            if (title.toLowerCase(Locale.ROOT).endsWith(note)) {
                title = title.substring(0, title.length() - note.length()).strip();
            }
        }
        return title;
    }

    /** Without the place and the edition: "Nordmark Post, Late Edition; Lund", "Nordmark Post - Final Edition". */
    static String outlet(String value) {
        String name = Report.clean(value.split(";")[0]);
        return EDITION.matcher(name).replaceFirst("").replaceFirst("\\.$", "");
    }

    /** The day, the month or the year that is written; blanks that have got into a number do not count. */
    static DateValue date(String value) {
        DateValue iso = DateValue.ofIso(value, Report.BASIS);
        DateValue day = iso.isKnown() ? iso : DateValue.ofWritten(value, Report.BASIS);
        String joined = SPLIT_YEAR.matcher(value).replaceFirst("$1$2");
        DateValue better = day.isKnown() || joined.equals(value) ? day : DateValue.ofWritten(joined, Report.BASIS);
        return better.isKnown() ? better : month(value);
    }

    /** "September 2020", as magazines have it. */
    private static DateValue month(String value) {
        String text = Report.clean(value);
        DateValue first = MONTH.matcher(text).lookingAt() ? DateValue.ofWritten("1 " + text, "") : DateValue.UNKNOWN;
        return first.isKnown() ? DateValue.ofIso(first.value().substring(0, 7), Report.BASIS) : DateValue.UNKNOWN;
    }
}

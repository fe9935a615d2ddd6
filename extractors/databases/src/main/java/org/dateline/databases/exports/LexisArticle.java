package org.dateline.databases.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;

/** Reads one article of Lexis from its paragraphs: title, source and date, fields with labels, the text, more fields. */
final class LexisArticle {

    private static final Pattern LABEL = Pattern.compile("([\\p{L}][\\p{L} /()-]{1,40}):[\\s\\u00A0]");

    private final Labels labels;
    private final LabelledFields fields;

    LexisArticle(Conventions conventions) {
        labels = conventions.labels();
        fields = conventions.fields();
    }

    Report read(List<WordParagraph> paragraphs) {
        Report report = new Report();
        boolean body = false;
        boolean ended = false;
        boolean abstracted = false;
        List<String> head = new ArrayList<>();
        for (WordParagraph paragraph : paragraphs) {
            String text = Report.clean(paragraph.text());
            Matcher label = LABEL.matcher(text + " ");
            boolean labelled = label.lookingAt() && labels.isKnown(label.group(1));
            if (labels.is("close", text)) {
                break;
            }
            if (isBody(paragraph, text)) {
                body = true;
            } else if (paragraph.begins("Classification") || body && isEnd(text, labelled ? label.group(1) : "")) {
                ended = true;
            }
            if (text.isEmpty()) {
                continue;
            }
            // feeds of outlets' own sites divide their texts so
            boolean abstractHead = isInCapitals(text) && labels.is("abstract-head", text);
            boolean textHead = isInCapitals(text) && labels.is("full-text-head", text);
            abstracted = body && !ended && (abstractHead || abstracted && !textHead);
            if (abstractHead || textHead) {
                continue;
            }
            if (abstracted) {
                report.standfirst(text);
            } else if (labelled && (!body || ended)) {
                fields.read(label.group(1), text.substring(Math.min(text.length(), label.end())), report);
            } else if (!body) {
                head.add(text);
            } else if (!ended && !isBody(paragraph, text)) {
                report.text(paragraph.text());
            }
        }
        head(head, report);
        return report;
    }

    private static boolean isBody(WordParagraph paragraph, String text) {
        return paragraph.begins("Body") || text.equals("Body");
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isEnd(String text, String label) {
        return labels.is("tail", label) || labels.is("tail", text);
    }

    /** Title, source, date, in this order; before the title may stand nothing, behind the date rights. */
    private void head(List<String> lines, Report report) {
        // a part of the source may stand in brackets on a line of its own
        List<String> named = lines.stream()
                .filter(line -> !labels.begins("rights", line) && !line.matches("\\(.*\\)"))
                .toList();
        int date = -1;
        for (int i = 0; i < named.size() && date < 0; i++) {
            DateValue day = LabelledFields.date(named.get(i));
            if (i > 0 && day.isKnown() && named.get(i).length() < 80) {
                report.published(day);
                date = i;
            }
        }
        if (date >= 2) {
            report.title(fields.title(String.join(" ", named.subList(0, date - 1))));
            report.outlet(LabelledFields.outlet(named.get(date - 1)));
        } else if (date == 1) {
            report.outlet(LabelledFields.outlet(named.get(0)));
        } else if (!named.isEmpty()) {
            report.title(fields.title(named.get(0)));
            report.outlet(named.size() > 1 ? LabelledFields.outlet(named.get(1)) : "");
        }
    }
}

package org.dateline.databases.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads the Word documents of Lexis Advance and Nexis Uni: a bookmark begins each article and another its text. */
final class LexisExtractor implements Extractor {

    private static final Pattern LIST = Pattern.compile("[\\p{L} ]+\\((\\d+)\\)");
    private static final Pattern LABEL = Pattern.compile("([\\p{L}][\\p{L} /-]{1,40}):[\\s\\u00A0]");
    private static final Pattern END =
            Pattern.compile("(?iu)end of document|fin du document|ende des dokuments|fin del documento");
    private static final Pattern RIGHTS = Pattern.compile("(?iu)^(?:copyright|©|\\(c\\))");
    /** Feeds of outlets' own sites divide their texts so. */
    private static final String ABSTRACT = "ABSTRACT";

    private static final String FULL_TEXT = "FULL TEXT";

    private final Labels labels;
    private final LabelledFields fields;

    LexisExtractor(Labels labels, Bylines bylines) {
        this.labels = labels;
        fields = new LabelledFields(labels, bylines);
    }

    @Override
    public String name() {
        return "lexis";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.LEXIS);
    }

    @Override
    public String description() {
        return "Lexis Advance and Nexis Uni DOCX: every article; title, outlet, authors, day, section, language; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        List<WordParagraph> paragraphs;
        try (InputStream stream = ZipParts.open(source, "word/document.xml")) {
            paragraphs = WordDocument.read(stream);
        }
        List<List<WordParagraph>> found = new ArrayList<>();
        OptionalInt promised = OptionalInt.empty();
        boolean marked = paragraphs.stream().anyMatch(paragraph -> paragraph.begins("Bookmark"));
        for (WordParagraph paragraph : paragraphs) {
            // older documents have no bookmarks, but each title is a link
            if (marked ? paragraph.begins("Bookmark") : paragraph.linkedTitle()) {
                found.add(new ArrayList<>());
            }
            if (!found.isEmpty()) {
                found.get(found.size() - 1).add(paragraph);
            } else if (promised.isEmpty()) {
                Matcher list = LIST.matcher(Report.clean(paragraph.text()));
                promised = list.matches() ? OptionalInt.of(Integer.parseInt(list.group(1))) : OptionalInt.empty();
            }
        }
        for (int i = 0; i < found.size(); i++) {
            read(found.get(i), i + 1, articles);
        }
        Pages.check(found.size(), promised, articles);
    }

    private void read(List<WordParagraph> paragraphs, int record, ArticleCollector articles) {
        Report report = new Report();
        boolean body = false;
        boolean ended = false;
        boolean abstracted = false;
        List<String> head = new ArrayList<>();
        for (WordParagraph paragraph : paragraphs) {
            String text = Report.clean(paragraph.text());
            Matcher label = LABEL.matcher(text + " ");
            boolean labelled = label.lookingAt() && labels.isKnown(label.group(1));
            if (END.matcher(text).matches()) {
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
            abstracted = body && !ended && (text.equals(ABSTRACT) || abstracted && !text.equals(FULL_TEXT));
            if (text.equals(ABSTRACT) || text.equals(FULL_TEXT)) {
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
        report.handOver(record, articles);
    }

    private static boolean isBody(WordParagraph paragraph, String text) {
        return paragraph.begins("Body") || text.equals("Body");
    }

    private boolean isEnd(String text, String label) {
        return labels.is("tail", label) || labels.is("tail", text);
    }

    /** Title, source, date, in this order; before the title may stand nothing, behind the date rights. */
    private void head(List<String> lines, Report report) {
        // a part of the source may stand in brackets on a line of its own
        List<String> named = lines.stream()
                .filter(line -> !RIGHTS.matcher(line).find() && !line.matches("\\(.*\\)"))
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

package org.dateline.databases.exports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;

/** Reads one article of Nexis from its blocks: source, date and title stand first, then fields with labels and the text. */
final class NexisArticle {

    private static final Pattern LABEL = Pattern.compile("([\\p{Lu}][\\p{Lu}\\p{M} /()-]{1,40}):");

    /** How many blocks may stand before the title: the source, its edition, rights, the date. */
    private static final int HEAD = 8;

    private final Labels labels;
    private final LabelledFields fields;

    NexisArticle(Conventions conventions) {
        labels = conventions.labels();
        fields = conventions.fields();
    }

    /** Reads the blocks behind the counter of the article. */
    Report read(List<NexisBlock> blocks) {
        Report report = new Report();
        boolean ended = false;
        for (NexisBlock block : blocks.subList(head(blocks, report), blocks.size())) {
            String label = label(block);
            boolean rights = labels.begins("rights", block.text());
            if (!label.isEmpty()) {
                ended |= report.hasText() && (labels.is("end", label) || labels.is("end-in-capitals", label));
                fields.read(label, Report.clean(block.text().substring(label.length() + 1)), report);
            } else if (rights && report.hasText()) {
                ended = true;
            } else if (!ended && !rights) {
                block.paragraphs().forEach(report::text);
            }
        }
        return report;
    }

    /** The source stands first and the date in a block of its own; the title follows. */
    private int head(List<NexisBlock> blocks, Report report) {
        boolean named = false;
        boolean dated = false;
        int i = 0;
        for (; i < blocks.size() && i < HEAD; i++) {
            String text = blocks.get(i).text();
            if (text.isEmpty() || labels.begins("rights", text)) {
                continue;
            }
            if (!label(blocks.get(i)).isEmpty()) {
                return i;
            }
            DateValue date = LabelledFields.date(text);
            if (!named) {
                report.outlet(LabelledFields.outlet(text));
                named = true;
            } else if (!dated && date.isKnown() && text.length() < 100) {
                report.published(date);
                dated = true;
            } else if (dated) {
                report.title(fields.title(text));
                return i + 1;
            }
        }
        return i;
    }

    /** A label is set apart, or is one that we know; empty where there is none. */
    private String label(NexisBlock block) {
        Matcher label = LABEL.matcher(block.text());
        boolean known = label.lookingAt()
                && (labels.isKnown(label.group(1)) || label.group(1).equals(block.label()));
        return known ? label.group(1) : "";
    }
}

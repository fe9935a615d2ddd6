package org.dateline.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * What the program that saved a page wrote into it: SingleFile a comment with address and time, browsers the "saved from"
 * mark of the web.
 */
record SavedPage(String url, DateValue retrieved) {

    private static final Pattern SINGLE_FILE = Pattern.compile("url:\\s*(\\S+)\\s+saved date:\\s*([^\\n]+)");
    private static final Pattern MARK_OF_THE_WEB = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private static final Pattern SCRIPT_DATE =
            Pattern.compile("\\w{3} (\\w{3}) (\\d{2}) (\\d{4}) (\\d{2}:\\d{2}:\\d{2}) GMT([+-]\\d{2})(\\d{2})");

    static Optional<SavedPage> of(Document document) {
        for (Node node : document.childNodes()) {
            if (node instanceof Comment comment) {
                return in(comment.getData());
            }
        }
        for (Node node : document.children().isEmpty()
                ? document.childNodes()
                : document.child(0).childNodes()) {
            if (node instanceof Comment comment) {
                return in(comment.getData());
            }
        }
        return Optional.empty();
    }

    private static Optional<SavedPage> in(String comment) {
        Matcher single = SINGLE_FILE.matcher(comment);
        if (single.find()) {
            return Optional.of(new SavedPage(single.group(1), date(single.group(2))));
        }
        Matcher mark = MARK_OF_THE_WEB.matcher(comment);
        return mark.find() ? Optional.of(new SavedPage(mark.group(1), DateValue.UNKNOWN)) : Optional.empty();
    }

    private static DateValue date(String text) {
        Matcher matcher = SCRIPT_DATE.matcher(text);
        DateReader reader = new DateReader(DateReader.Order.UNKNOWN, "format");
        if (matcher.find()) {
            int month = Months.number(matcher.group(1)).orElse(0);
            return reader.read("%s-%02d-%sT%s%s:%s"
                            .formatted(
                                    matcher.group(3),
                                    month,
                                    matcher.group(2),
                                    matcher.group(4),
                                    matcher.group(5),
                                    matcher.group(6)))
                    .orElse(DateValue.UNKNOWN);
        }
        return reader.read(text).orElse(DateValue.UNKNOWN);
    }
}

package org.dateline.databases.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the exports that are pages of HTML have in common. */
final class Pages {

    private Pages() {}

    static Document read(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return Jsoup.parse(stream, null, "");
        }
    }

    /** The words of an element, a line for each line break. */
    static String lines(Element element) {
        Element copy = element.clone();
        copy.select("br").forEach(end -> end.after("\n"));
        copy.select("script, style").remove();
        return copy.wholeText();
    }

    /** How many articles there are from one number to another. */
    static OptionalInt between(OptionalInt first, OptionalInt last) {
        boolean known = first.isPresent() && last.isPresent();
        return known ? OptionalInt.of(last.getAsInt() - first.getAsInt() + 1) : OptionalInt.empty();
    }

    /** Says so where a file promises another number of articles than were found in it. */
    static void check(int found, OptionalInt promised, ArticleCollector articles) {
        if (promised.isPresent() && promised.getAsInt() != found) {
            String message = "the file names %d articles, found %d".formatted(promised.getAsInt(), found);
            articles.report(Severity.ERROR, "count-mismatch", message, 0);
        }
        if (found == 0) {
            articles.report(Severity.WARNING, "no-article", "an export without articles", 0);
        }
    }
}

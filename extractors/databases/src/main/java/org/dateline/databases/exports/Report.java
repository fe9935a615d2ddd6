package org.dateline.databases.exports;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;

/** One article of an export while its fields are gathered. */
final class Report {

    static final String BASIS = "format";

    /** How sure we are of an article of which there is no text. */
    private static final double HEADLINE_ONLY = .5;

    private final Metadata.Builder metadata = Metadata.builder();
    private final List<String> standfirst = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private DateValue loaded = DateValue.UNKNOWN;
    private boolean dated;
    private String title = "";
    private String byline = "";
    private String credit = "";
    private boolean signed;
    private String dateline = "";

    Report title(String text) {
        title = clean(text);
        metadata.title(title, BASIS);
        return this;
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    Report outlet(String text) {
        metadata.outlet(clean(text), BASIS);
        return this;
    }

    Report published(DateValue date) {
        metadata.published(date);
        dated |= date.isKnown();
        return this;
    }

    /** The day the article came into the database, which is its own day or the next. */
    Report loaded(DateValue date) {
        loaded = date;
        return this;
    }

    Report authors(String signed, List<String> persons) {
        byline = clean(signed);
        this.signed |= !persons.isEmpty();
        metadata.authors(persons, BASIS);
        return this;
    }

    boolean isSigned() {
        return signed;
    }

    Report agency(String name) {
        metadata.agency(name, BASIS);
        return this;
    }

    /** A line behind the text that says which agencies had a part in it. */
    Report credit(String line) {
        credit = line;
        return this;
    }

    Report section(String text) {
        metadata.section(clean(text), BASIS);
        return this;
    }

    /** By its ISO 639-1 code. */
    Report language(String code) {
        metadata.language(code, BASIS);
        return this;
    }

    Report url(String address) {
        metadata.url(address, BASIS);
        return this;
    }

    Report dateline(String text) {
        dateline = clean(text);
        return this;
    }

    Report standfirst(String text) {
        standfirst.add(clean(text));
        return this;
    }

    /** Adds a paragraph for every line that is not blank. */
    Report text(String lines) {
        lines.lines().map(Report::clean).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
        return this;
    }

    boolean hasText() {
        return !paragraphs.isEmpty();
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Takes a paragraph out of the text. */
    Report leaveOut(String paragraph) {
        paragraphs.remove(paragraph.equals(paragraphs.get(0)) ? 0 : paragraphs.lastIndexOf(paragraph));
        return this;
    }

    /** Hands the article over, or reports why there is none. */
    void handOver(int record, ArticleCollector articles) {
        if (title.isEmpty() && paragraphs.isEmpty()) {
            articles.report(Severity.WARNING, "no-text", "article without title or text", record);
            return;
        }
        articles.accept(article(), record);
    }

    private Article article() {
        boolean guessed = !dated && loaded.isKnown();
        if (guessed) {
            metadata.published(loaded);
        }
        ArticleBuilder article = Article.builder()
                .metadata(metadata.build())
                .passage(PassageKind.HEADLINE, title)
                .passage(PassageKind.BYLINE, byline)
                .passage(PassageKind.DATELINE, dateline);
        standfirst.forEach(text -> article.passage(PassageKind.STANDFIRST, text));
        paragraphs.forEach(article::paragraph);
        article.passage(PassageKind.BYLINE, credit);
        if (guessed) {
            article.doubt("load-date");
        }
        if (paragraphs.isEmpty()) {
            article.confidence(HEADLINE_ONLY).doubt("headline-only");
        }
        return article.build();
    }

    static String clean(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }
}

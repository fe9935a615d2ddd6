package org.dateline.crawls.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;

/**
 * Makes an article of a row. The text is the body as it stands: one paragraph a line, no title taken from it, nothing cleaned.
 */
final class RowReader {

    private static final String BASIS = "format";

    /** How sure we are of an article of which there is the headline only. */
    private static final double HEADLINE_ONLY = .5;

    private final Columns columns;

    RowReader(Columns columns) {
        this.columns = columns;
    }

    /** Hands the article of a row over, or reports why there is none. */
    void read(Row row, int record, ArticleCollector articles) {
        String text = first(row, Field.TEXT);
        Metadata metadata = metadata(row);
        if (text.isBlank() && metadata.title().isBlank()) {
            articles.report(Severity.WARNING, "no-text", "row without text or title", record);
            return;
        }
        String date = first(row, Field.PUBLISHED);
        if (!date.isBlank() && !metadata.published().isKnown()) {
            articles.report(
                    Severity.WARNING, "bad-date", "not a date that says which day it is: \"" + date + "\"", record);
        }
        articles.accept(article(metadata, text), record);
    }

    private static Article article(Metadata metadata, String text) {
        ArticleBuilder builder = Article.builder().metadata(metadata);
        if (!metadata.title().isBlank()) {
            builder.headline(metadata.title());
        }
        if (text.isBlank()) {
            builder.confidence(HEADLINE_ONLY).doubt("headline-only");
        }
        return builder.paragraphs(text).build();
    }

    private Metadata metadata(Row row) {
        return Metadata.builder()
                .title(first(row, Field.TITLE), BASIS)
                .outlet(first(row, Field.OUTLET), BASIS)
                .agency(first(row, Field.AGENCY), BASIS)
                .authors(authors(row), BASIS)
                .published(date(row, Field.PUBLISHED))
                .modified(date(row, Field.MODIFIED))
                .retrieved(date(row, Field.RETRIEVED))
                .language(language(first(row, Field.LANGUAGE)), BASIS)
                .url(first(row, Field.URL), BASIS)
                .section(first(row, Field.SECTION), BASIS)
                .build();
    }

    private DateValue date(Row row, Field field) {
        String written = first(row, field);
        DateValue iso = DateValue.ofIso(written, BASIS);
        return iso.isKnown() ? iso : DateValue.ofWritten(written, BASIS);
    }

    private String first(Row row, Field field) {
        List<String> values = all(row, field);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private List<String> all(Row row, Field field) {
        return columns.of(field).stream()
                .map(row::values)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A list, or one cell with semicolons or bars between the names; a comma may stand inside a name. */
    private List<String> authors(Row row) {
        return all(row, Field.AUTHORS).stream()
                .flatMap(cell -> Arrays.stream(cell.split("[;|\n]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The ISO 639-1 code of {@code en}, {@code en-GB}, {@code eng}; empty for anything else. */
    private static String language(String stated) {
        String code = Locale.forLanguageTag(stated.replace('_', '-')).getLanguage();
        if (code.length() != 3) {
            return code.length() == 2 ? code : "";
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(code))
                .findFirst()
                .orElse("");
    }
}

package org.dateline.databases.exports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads the articles that Factiva saves with the codes of their fields: a table with a row a field, by {@code factiva.tsv}. */
final class FactivaCodes {

    private static final String RESOURCE = "factiva.tsv";

    private final Map<String, String> fields;
    private final Conventions conventions;

    private FactivaCodes(Map<String, String> fields, Conventions conventions) {
        this.fields = fields;
        this.conventions = conventions;
    }

    static FactivaCodes load(Conventions conventions) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FactivaCodes.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return new FactivaCodes(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])),
                    conventions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
        }
    }

    /** Is this an article with codes? */
    boolean areIn(Element article) {
        return rows(article).stream().anyMatch(row -> "title".equals(fields.get(code(row))));
    }

    private static List<Element> rows(Element article) {
        return article.select("tr:has(> td + td)");
    }

    private static String code(Element row) {
        return Report.clean(row.child(0).text());
    }

    void read(Element article, Report report) {
        for (Element row : rows(article)) {
            Element cell = row.child(1);
            String text = Report.clean(cell.text());
            switch (fields.getOrDefault(code(row), "")) {
                case "title" -> report.title(text);
                case "authors" -> conventions.sign(report, text);
                case "credit" -> report.agency(conventions.bylines().agency(text));
                case "published" -> report.published(LabelledFields.date(text));
                case "outlet" -> report.outlet(text);
                case "section" -> report.section(text);
                case "language" -> report.language(LanguageNames.code(text));
                case "body" -> body(cell, report);
                default -> {
                    // what we do not keep
                }
            }
        }
    }

    private static void body(Element cell, Report report) {
        List<Element> paragraphs = cell.select("p");
        if (paragraphs.isEmpty()) {
            report.text(Pages.lines(cell));
        }
        paragraphs.forEach(paragraph -> report.text(paragraph.text()));
    }
}

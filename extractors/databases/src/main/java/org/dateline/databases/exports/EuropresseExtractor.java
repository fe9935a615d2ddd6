package org.dateline.databases.exports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.core.model.DateValue;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the pages that Europresse saves, by the classes of its style sheet. */
final class EuropresseExtractor implements Extractor {

    private static final String TITLE = ".titreArticleVisu, .titreArticle, .TitreArticleVisu";

    private final Bylines bylines;

    EuropresseExtractor(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public String name() {
        return "europresse";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.EUROPRESSE);
    }

    @Override
    public String description() {
        return "Europresse HTML: every article; title, outlet, authors, day, section; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Pages.read(source);
        List<Element> found = document.select("article:has(.DocPublicationName)");
        for (int i = 0; i < found.size(); i++) {
            read(found.get(i), i + 1, articles);
        }
        int numbers = document.select(".publiC-lblNodoc").size();
        int names = document.select("span.DocPublicationName").size();
        Pages.check(found.size(), OptionalInt.of(numbers == 0 ? Math.max(names, found.size()) : numbers), articles);
    }

    private void read(Element article, int record, ArticleCollector articles) {
        Report report = new Report();
        report.outlet(outlet(article));
        Optional.ofNullable(article.selectFirst(TITLE)).ifPresent(title -> report.title(title(title)));
        for (Element line : article.select(".DocHeader")) {
            header(Report.clean(line.text()), report);
        }
        Optional.ofNullable(article.selectFirst(".sm-margin-bottomNews, .docAuthors"))
                .map(line -> Report.clean(line.text()))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> report.authors(text, bylines.persons(text)));
        Optional.ofNullable(article.selectFirst(".rdp__subtitle")).ifPresent(line -> report.standfirst(line.text()));
        Element text = Optional.ofNullable(article.selectFirst(".docOcurrContainer, .DocText"))
                .orElse(Optional.ofNullable(article.selectFirst("section")).orElse(new Element("section")));
        text.select("aside, footer, .publiC-lblNodoc, .apd-wrapper").remove();
        List<Element> paragraphs = text.select("p, h2, h3, li");
        if (paragraphs.isEmpty()) {
            report.text(Pages.lines(text));
        }
        paragraphs.forEach(paragraph -> report.text(Pages.lines(paragraph)));
        report.handOver(record, articles);
    }

    /** "Le Nord, no. 123" and what follows the comma is the number of the issue. */
    private static String outlet(Element article) {
        String name = Report.clean(article.select(".DocPublicationName").first().text());
        return name.replaceFirst("(?i)[,;]?\\s*(?:n[o°º]\\.?|nr\\.?|vol\\.?)\\s*\\d.*$", "")
                .strip();
    }

    private static String title(Element title) {
        Element inner = title.selectFirst("p.titreArticleVisu, .rdp__articletitle");
        return (inner == null ? title : inner).text();
    }

    /** "Monde, vendredi 14 mars 2014 1234 mots, p. 6": the section, the day, the length, the page. */
    private static void header(String text, Report report) {
        DateValue date = DateValue.ofWritten(text, Report.BASIS);
        report.published(date);
        int comma = text.indexOf(',');
        String first = comma > 0 ? text.substring(0, comma) : "";
        boolean section = date.isKnown()
                && !DateValue.ofWritten(text.substring(Math.max(0, comma)), "").equals(DateValue.UNKNOWN);
        if (section && first.codePoints().noneMatch(Character::isDigit) && !isWeekday(first)) {
            report.section(first);
        }
    }

    private static boolean isWeekday(String word) {
        String lower = word.strip().toLowerCase(java.util.Locale.ROOT);
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            for (String language : List.of("fr", "en", "de", "es", "it")) {
                String name =
                        day.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.forLanguageTag(language));
                if (name.equalsIgnoreCase(lower)) {
                    return true;
                }
            }
        }
        return false;
    }
}

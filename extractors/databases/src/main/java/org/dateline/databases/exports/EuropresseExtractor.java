package org.dateline.databases.exports;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final int LONGEST_BYLINE = 80;

    /** In all languages that the platform knows. */
    private static final Set<String> WEEKDAYS = weekdays();

    private final Conventions conventions;

    EuropresseExtractor(Conventions conventions) {
        this.conventions = conventions;
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
        if (found.isEmpty()) {
            // until 2013 each article was a cell of a table
            found = document.select(".DocPublicationName").stream()
                    .flatMap(name -> Optional.ofNullable(name.closest("td")).stream())
                    .distinct()
                    .toList();
        }
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
                .ifPresent(text -> conventions.sign(report, text));
        Optional.ofNullable(article.selectFirst(".rdp__subtitle")).ifPresent(line -> report.standfirst(line.text()));
        if (article.tagName().equals("td")) {
            EuropresseCell.text(article, report);
            sign(report);
            conventions.handOver(report, record, articles);
            return;
        }
        Element text = Optional.ofNullable(article.selectFirst(".docOcurrContainer, .DocText"))
                .orElse(Optional.ofNullable(article.selectFirst("section")).orElse(new Element("section")));
        text.select("aside, footer, .publiC-lblNodoc, .apd-wrapper").remove();
        List<Element> paragraphs = text.select("p, h2, h3, li");
        if (paragraphs.isEmpty()) {
            report.text(Pages.lines(text));
        }
        paragraphs.forEach(paragraph -> report.text(Pages.lines(paragraph)));
        conventions.handOver(report, record, articles);
    }

    /** In the older layout a short line above the text names the authors. */
    private void sign(Report report) {
        String first = report.paragraphs().isEmpty() ? "" : report.paragraphs().get(0);
        List<String> persons = conventions.bylines().persons(first);
        boolean signed = first.length() <= LONGEST_BYLINE
                && !first.endsWith(".")
                && !persons.isEmpty()
                && persons.stream().allMatch(conventions.bylines()::isPerson);
        if (signed) {
            conventions.sign(report, first);
            report.leaveOut(first);
        }
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
        return WEEKDAYS.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                names.add(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(names);
    }
}

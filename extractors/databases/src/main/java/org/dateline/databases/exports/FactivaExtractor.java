package org.dateline.databases.exports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the pages that Factiva saves, with codes before the fields or without. Without them, the lines under a headline have no labels, but a fixed order in every language: words, date,
 * time, source, code of the source, edition, page, language, rights.
 */
final class FactivaExtractor implements Extractor {

    /** The letters (en, zhcn), by which Factiva styles the articles of a language. */
    private static final Pattern LANGUAGE = Pattern.compile("\\b([a-z]{2})[a-z]{0,2}(?:Article|Headline)\\b");

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,6})\\)\\s*");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d{2}.{0,12}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");

    private final Conventions conventions;
    private final FactivaCodes codes;

    FactivaExtractor(Conventions conventions) {
        this.conventions = conventions;
        codes = FactivaCodes.load(conventions);
    }

    @Override
    public String name() {
        return "factiva";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.FACTIVA);
    }

    @Override
    public String description() {
        return "Factiva HTML, with codes or without, any interface language: every article; title, outlet, authors, day, section, language; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Pages.read(source);
        List<Element> found = document.select("div.article[class~=(^|\\s)[a-z]{2,4}Article(\\s|$)]");
        if (found.isEmpty()) {
            found = document.select("div.article:not(:has(div.article))");
        }
        for (int i = 0; i < found.size(); i++) {
            read(found.get(i), i + 1, articles);
        }
        Pages.check(found.size(), promised(document, found), articles);
    }

    /** The number before the last headline where headlines are numbered, else how many articles have an address in the page. */
    private static OptionalInt promised(Document document, List<Element> found) {
        if (!found.isEmpty()) {
            Matcher number = NUMBER.matcher(
                    headline(found.get(found.size() - 1)).map(Element::text).orElse(""));
            if (number.find()) {
                return OptionalInt.of(Integer.parseInt(number.group(1)));
            }
        }
        int addresses = document.select("div[id^=article-]").size();
        return addresses == 0 ? OptionalInt.empty() : OptionalInt.of(addresses);
    }

    private static Optional<Element> headline(Element article) {
        return Optional.ofNullable(article.selectFirst("#hd, [class*=Headline]"));
    }

    private void read(Element article, int record, ArticleCollector articles) {
        Report report = new Report();
        Optional<Element> headline = headline(article);
        headline.ifPresent(title -> report.title(NUMBER.matcher(title.text()).replaceFirst("")));
        Matcher language = LANGUAGE.matcher(
                article.className() + " " + headline.map(Element::html).orElse(""));
        if (language.find()) {
            report.language(language.group(1));
        }
        if (codes.areIn(article)) {
            codes.read(article, report);
        } else {
            lines(article, headline, report);
            text(article, report);
        }
        conventions.handOver(report, record, articles);
    }

    private static void text(Element article, Report report) {
        List<Element> paragraphs = article.select("p.articleParagraph, pre");
        if (paragraphs.isEmpty()) {
            List<Element> all = article.select("> p");
            // the last two are the publisher and the number of the document
            paragraphs = all.subList(0, Math.max(0, all.size() - 2));
        }
        paragraphs.forEach(paragraph -> report.text(paragraph.text()));
    }

    /** The lines above the headline are the section, those below it fields in their order. */
    private void lines(Element article, Optional<Element> headline, Report report) {
        boolean below = false;
        boolean dated = false;
        boolean named = false;
        for (Element line : article.children()) {
            String text = Report.clean(line.text());
            if (headline.isPresent()
                    && (line == headline.get() || line.selectStream("*").anyMatch(headline.get()::equals))) {
                below = true;
            } else if (line.hasClass("author")) {
                conventions.sign(report, text);
            } else if (!line.tagName().equals("div") || text.isEmpty()) {
                continue;
            } else if (!below) {
                report.section(text);
            } else if (!dated) {
                DateValue date = DateValue.ofWritten(text, Report.BASIS);
                dated = date.isKnown() && text.length() < 40;
                report.published(dated ? date : DateValue.UNKNOWN);
            } else if (!named
                    && !TIME.matcher(text).matches()
                    && !CODE.matcher(text).matches()) {
                report.outlet(text);
                named = true;
            }
        }
    }
}

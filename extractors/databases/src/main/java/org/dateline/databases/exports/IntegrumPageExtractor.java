package org.dateline.databases.exports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the pages that Integrum saved in its early years: fields behind codes like ^ЗГ:, the text preformatted. */
final class IntegrumPageExtractor implements Extractor {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Pattern FIELD = Pattern.compile("(\\^\\p{Lu}{2}):\\s*([^^]*)");
    private static final String DATE = "^ДТ";

    private final Conventions conventions;

    IntegrumPageExtractor(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public String name() {
        return "integrum-page";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.INTEGRUM_PAGE);
    }

    @Override
    public String description() {
        return "Integrum HTML: every article; title, outlet, authors, day, section";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        List<Element> found =
                Jsoup.parse(Pages.decode(Pages.bytes(source), CYRILLIC)).select("div:has(> table):has(> pre)");
        for (int i = 0; i < found.size(); i++) {
            read(found.get(i), i + 1, articles);
        }
        Pages.check(found.size(), OptionalInt.empty(), articles);
    }

    private void read(Element article, int record, ArticleCollector articles) {
        Report report = new Report();
        StringBuilder head = new StringBuilder();
        article.select("> table")
                .forEach(table -> head.append(table.wholeText()).append('\n'));
        Matcher field = FIELD.matcher(head);
        while (field.find()) {
            String value = Report.clean(field.group(2));
            if (field.group(1).equals(DATE)) {
                report.published(IntegrumDate.of(value, ""));
            } else {
                conventions.fields().read(field.group(1), value, report);
            }
        }
        // a paragraph begins with blanks; other lines go on
        article.select("> pre")
                .forEach(text -> report.text(text.wholeText()
                        .replaceAll("\\R[\\s\\u00A0]+", "\f")
                        .replaceAll("\r?\n", " ")
                        .replace('\f', '\n')));
        conventions.handOver(report, record, articles);
    }
}

package org.dateline.databases.exports;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.core.model.DateValue;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the pages of Yomidasu, the archive of the Yomiuri Shimbun: a table with number, day, title, edition, section, page, then
 * the article. Cartoons and pictures are articles without a text.
 */
final class YomidasuExtractor implements Extractor {

    /** The archive holds this paper only. */
    private static final String OUTLET = "読売新聞";

    private final Conventions conventions;

    YomidasuExtractor(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public String name() {
        return "yomidasu";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.YOMIDASU);
    }

    @Override
    public String description() {
        return "Yomidasu HTML: every article of the Yomiuri Shimbun; title, outlet, authors, day, section; numbers checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Pages.read(source);
        List<Element> found = document.select("table.contentsTable");
        OptionalInt first = OptionalInt.empty();
        OptionalInt last = OptionalInt.empty();
        for (int i = 0; i < found.size(); i++) {
            List<String> cells = found.get(i).select("th").eachText();
            if (cells.size() < 3) {
                continue;
            }
            last = number(cells.get(0));
            first = first.isEmpty() ? last : first;
            read(found.get(i), cells, i + 1, articles);
        }
        Pages.check(found.size(), Pages.between(first, last), articles);
    }

    /** The articles are numbered in the order of the search, also over several pages. */
    private static OptionalInt number(String cell) {
        return cell.strip().matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(cell.strip())) : OptionalInt.empty();
    }

    private void read(Element table, List<String> cells, int record, ArticleCollector articles) {
        Report report = new Report()
                .title(cells.get(2))
                .outlet(OUTLET)
                .language("ja")
                .published(DateValue.ofWritten(cells.get(1), Report.BASIS))
                .section(cells.size() > 4 ? cells.get(4) : "");
        Element area = table.closest("#heiseiDetailArea");
        Element text = area == null ? null : area.nextElementSibling();
        if (text != null && text.id().equals("heiseiDetailContents")) {
            text.select("p.mb10").forEach(paragraph -> report.text(Pages.lines(paragraph)));
        }
        conventions.handOver(report, record, articles);
    }
}

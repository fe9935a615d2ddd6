package org.dateline.databases.exports;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the pages of Kikuzo, the archive of the Asahi Shimbun: a table with number, day, edition, page, then the article. Where
 * the rights in the text are not the paper's, the archive shows none; these are reported.
 */
final class KikuzoExtractor implements Extractor {

    /** The archive holds this paper only. */
    private static final String OUTLET = "朝日新聞";

    private final Conventions conventions;

    KikuzoExtractor(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public String name() {
        return "kikuzo";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.KIKUZO);
    }

    @Override
    public String description() {
        return "Kikuzo HTML: every article of the Asahi Shimbun; title, outlet, authors, day, section; numbers checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Pages.read(source);
        List<Element> found = document.select("table.topic-detail");
        List<Element> heads = document.select("table.topic-list:has(td)");
        for (int i = 0; i < found.size(); i++) {
            Element text = found.get(i).selectFirst(".detail001");
            String title = found.get(i).select(".font002").text();
            if (text == null) {
                articles.report(Severity.WARNING, "no-text", "the archive withholds the text of: " + title, i + 1);
            } else {
                Report report =
                        new Report().title(title).outlet(OUTLET).language("ja").text(Pages.lines(text));
                if (i < heads.size()) {
                    head(heads.get(i), report);
                }
                conventions.handOver(report, i + 1, articles);
            }
        }
        Pages.check(found.size(), OptionalInt.of(heads.size()), articles);
    }

    private static void head(Element table, Report report) {
        List<String> cells = table.select("td").eachText();
        if (cells.size() >= 4) {
            report.published(DateValue.ofWritten(cells.get(1).replace(" ", ""), Report.BASIS))
                    .section(cells.get(3));
        }
    }
}

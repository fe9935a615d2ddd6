package org.dateline.wire.feeds;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a report in NITF. */
final class NitfExtractor implements Extractor {

    private final Nitf nitf;

    NitfExtractor(Bylines bylines) {
        nitf = new Nitf(bylines);
    }

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(FeedDetector.NITF);
    }

    @Override
    public String description() {
        return "NITF: one report; title, outlet, agency, authors, day, section, date line, standfirst";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Xml.read(source);
        Element report = Optional.ofNullable(document.firstElementChild())
                .orElseThrow(() -> new IOException("no report: no element in it"));
        if (!Xml.isComplete(source, document)) {
            throw new IOException("the report is truncated");
        }
        Metadata metadata = nitf.metadata(report);
        ArticleBuilder article = Article.builder().metadata(metadata);
        nitf.layOut(report, metadata.title(), article);
        articles.accept(article.build());
    }
}

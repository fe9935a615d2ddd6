package org.dateline.databases.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Keeps what an extractor hands over: articles by record, issues as "record code". */
final class Gathered implements ArticleCollector {

    final Map<Integer, Article> articles = new TreeMap<>();
    final List<String> issues = new ArrayList<>();

    static Gathered from(Extractor extractor, Source source) throws IOException {
        Gathered gathered = new Gathered();
        extractor.extract(source, gathered);
        return gathered;
    }

    @Override
    public void accept(Article article) {
        accept(article, articles.size() + 1);
    }

    @Override
    public void accept(Article article, int record) {
        articles.put(record, article);
    }

    @Override
    public void report(Severity severity, String code, String message, int record) {
        issues.add(record + " " + code);
    }

    @Override
    public void nested(Source child, Metadata stated) {
        throw new AssertionError("nothing nested was expected, but " + child.uri());
    }
}

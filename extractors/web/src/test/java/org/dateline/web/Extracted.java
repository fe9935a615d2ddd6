package org.dateline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** What an extractor hands over for one source. */
final class Extracted implements ArticleCollector {

    private record Bytes(String uri, String mediaType, byte[] content) implements Source {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    final List<Article> articles = new ArrayList<>();
    final List<String> issues = new ArrayList<>();

    static Extracted from(Extractor extractor, byte[] content) throws IOException {
        Extracted extracted = new Extracted();
        extractor.extract(new Bytes("page", extractor.mediaTypes().iterator().next(), content), extracted);
        return extracted;
    }

    static Extracted from(Extractor extractor, String content) throws IOException {
        return from(extractor, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Extracted.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** The only article. */
    Article article() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, " + issues);
        }
        return articles.get(0);
    }

    List<String> passages(PassageKind kind) {
        Article article = article();
        return article.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(passage -> passage.span().in(article.text()))
                .toList();
    }

    @Override
    public void accept(Article article) {
        articles.add(article);
    }

    @Override
    public void report(Severity severity, String code, String message, int record) {
        issues.add(code);
    }

    @Override
    public void nested(Source child, Metadata stated) {
        throw new AssertionError("nothing is nested here");
    }
}

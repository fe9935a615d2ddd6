package org.dateline.core.pipeline;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Takes what one extractor finds in one source: numbers the articles, adds where they come from, follows what is nested. */
final class Collector implements ArticleCollector {

    /** The doubt of an article that states no day. */
    private static final String NO_DATE = "no-date";

    private final Extraction.Descent descent;
    private final Source source;
    private final Extractor extractor;
    private final Metadata stated;
    private final int depth;
    private final String sha256;
    private int record;
    private boolean heardOf;

    Collector(Extraction.Descent descent, Source source, Extractor extractor, Metadata stated, int depth)
            throws IOException {
        this.descent = descent;
        this.source = source;
        this.extractor = extractor;
        this.stated = stated;
        this.depth = depth;
        this.sha256 = Checksum.of(source);
    }

    @Override
    public void accept(Article article) {
        accept(article, record + 1);
    }

    @Override
    public void accept(Article article, int number) {
        heardOf = true;
        record = number;
        if (article.text().isBlank()) {
            report(Severity.WARNING, "no-text", "the article has no text", number);
            return;
        }
        Provenance provenance = new Provenance(source.uri(), number, source.mediaType(), extractor.name(), sha256);
        descent.accept(withStated(article).from(provenance));
    }

    /** What the container states wins; an article that misses its day misses it no longer where the container knows it. */
    private Article withStated(Article article) {
        Article merged = article.with(article.metadata().overlay(stated));
        if (!stated.published().isKnown() || !article.doubts().contains(NO_DATE)) {
            return merged;
        }
        List<String> left = article.doubts().stream()
                .filter(doubt -> !doubt.equals(NO_DATE))
                .toList();
        return merged.withConfidence(article.confidence(), left);
    }

    @Override
    public void report(Severity severity, String code, String message, int number) {
        heardOf = true;
        descent.report(new Issue(severity, code, message, source.uri(), number, extractor.name()));
    }

    @Override
    public void nested(Source child, Metadata statedOfChild) throws IOException {
        heardOf = true;
        Limits limits = descent.limits();
        if (depth + 1 > limits.depth()) {
            throw new IOException("more than " + limits.depth() + " containers inside each other");
        }
        if (descent.isOneTooMany()) {
            throw new IOException("more than " + limits.documents() + " documents in one container");
        }
        if (child.size() > limits.bytes()) {
            throw new IOException(child.uri() + " is larger than " + limits.bytes() + " bytes");
        }
        Source named = new NamedSource(child, source.uri() + "!" + child.uri(), child.mediaType());
        descent.extract(named, stated.overlay(statedOfChild), depth + 1);
    }

    /** Called behind the last article: silence is an issue too. */
    void finish() {
        if (!heardOf) {
            report(Severity.WARNING, "no-article", "no article found", 0);
        }
    }
}

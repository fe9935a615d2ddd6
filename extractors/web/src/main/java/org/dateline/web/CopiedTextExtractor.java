package org.dateline.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** One text file, one article. */
final class CopiedTextExtractor implements Extractor {

    @Override
    public String name() {
        return "copied-text";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public String description() {
        return "plain text, also copied from a page: title, authors, date, agency, body";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        CopiedText text = CopiedText.of(Charsets.decode(bytes, ""));
        if (text.hasBody()) {
            articles.accept(text.article());
        } else {
            articles.report(Severity.WARNING, "no-text", "no sentence of a report in this text", 1);
        }
    }
}

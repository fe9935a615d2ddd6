package org.dateline.documents.epub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.dateline.testkit.MemorySource;

/** Keeps what lies in a container, each as name, type and text, and the issues as "record code". */
final class Opened implements ArticleCollector {

    record Child(String name, String mediaType, String text, Metadata stated) {}

    final List<Child> children = new ArrayList<>();
    final List<String> issues = new ArrayList<>();

    static Opened from(Extractor extractor, byte[] bytes) throws IOException {
        Opened opened = new Opened();
        extractor.extract(new MemorySource("container", "application/octet-stream", bytes), opened);
        return opened;
    }

    List<String> names() {
        return children.stream().map(Child::name).toList();
    }

    @Override
    public void accept(Article article) {
        throw new AssertionError("a container holds no article of its own, but " + article.text());
    }

    @Override
    public void report(Severity severity, String code, String message, int record) {
        issues.add(record + " " + code);
    }

    @Override
    public void nested(Source child, Metadata stated) throws IOException {
        try (InputStream stream = child.open()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            children.add(new Child(child.uri(), child.mediaType(), text, stated));
        }
    }
}

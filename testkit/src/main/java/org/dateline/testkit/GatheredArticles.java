package org.dateline.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** Keeps what an extractor hands over, for tests. */
public final class GatheredArticles implements ArticleCollector {

    private final Map<Integer, Article> articles = new TreeMap<>();
    private final List<String> issues = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();

    /** A document inside the document. */
    public record Child(String name, String mediaType, byte[] bytes, Metadata stated) {

        /** The bytes read as UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public static GatheredArticles from(Extractor extractor, Source source) throws IOException {
        GatheredArticles gathered = new GatheredArticles();
        extractor.extract(source, gathered);
        return gathered;
    }

    /** Opens a container (an archive, a mailbox, a crawl); fails where it hands over an article of its own. */
    public static GatheredArticles inside(Extractor container, byte[] bytes) throws IOException {
        GatheredArticles gathered = from(container, new MemorySource("container", "application/octet-stream", bytes));
        if (!gathered.articles.isEmpty()) {
            throw new AssertionError("a container holds no article of its own, but " + gathered.articles.values());
        }
        return gathered;
    }

    /** By record. */
    public Map<Integer, Article> articles() {
        return articles;
    }

    /** Each as "record code". */
    public List<String> issues() {
        return issues;
    }

    public List<Child> children() {
        return children;
    }

    /** The names of the documents inside, in their order. */
    public List<String> childNames() {
        return children.stream().map(Child::name).toList();
    }

    /** Did anything come, be it an article, a document inside, or an issue? */
    public boolean isSilent() {
        return articles.isEmpty() && issues.isEmpty() && children.isEmpty();
    }

    @Override
    public void accept(Article article) {
        accept(
                article,
                articles.keySet().stream().mapToInt(record -> record).max().orElse(0) + 1);
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
    public void nested(Source child, Metadata stated) throws IOException {
        try (InputStream stream = child.open()) {
            children.add(new Child(child.uri(), child.mediaType(), stream.readAllBytes(), stated));
        }
    }
}

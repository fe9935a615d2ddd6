package org.dateline.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.Article;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One page, one article. */
final class HtmlExtractor implements Extractor {

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** A page declares its character set near its beginning. */
    private static final int NEAR = 4096;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public String description() {
        return "web pages: title, authors, dates, outlet, address, body; the furniture kept apart";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        Document document = Jsoup.parse(Charsets.decode(bytes, declared(bytes)));
        Optional<Article> article = PageArticle.of(document);
        if (article.isPresent()) {
            articles.accept(article.get());
        } else {
            articles.report(Severity.WARNING, "no-text", "no text of a report on this page", 1);
        }
    }

    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(NEAR, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }
}

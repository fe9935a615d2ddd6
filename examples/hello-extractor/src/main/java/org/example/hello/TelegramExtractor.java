package org.example.hello;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads a file of telegrams, one a line: the headline first, then sentences, with STOP behind each. */
final class TelegramExtractor implements Extractor {

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(TelegramDetector.TELEGRAM);
    }

    @Override
    public String description() {
        return "telegrams, one a line: headline and text";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        String all;
        try (InputStream bytes = source.open()) {
            all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        int number = 0;
        for (String line : all.lines().toList()) {
            number++;
            String[] parts = line.replaceFirst("^TELEGRAM\\s*", "").split("\\s*STOP\\s*");
            if (parts.length < 2) {
                articles.report(Severity.WARNING, "no-text", "a telegram without a text", number);
                continue;
            }
            ArticleBuilder article = Article.builder().headline(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                article.paragraph(parts[i] + ".");
            }
            articles.accept(article.build(), number);
        }
    }
}

package org.dateline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.Corpus;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.core.spi.Source;
import org.junit.jupiter.api.Test;

/** Core alone serves another program: the example of docs/library.md is the file beside this, and it works. */
class LibraryExampleTest {

    private static final class Paragraphs implements Extractor {
        @Override
        public String name() {
            return "paragraphs";
        }

        @Override
        public Set<String> mediaTypes() {
            return Set.of("text/plain");
        }

        @Override
        public void extract(Source source, ArticleCollector articles) throws IOException {
            try (InputStream bytes = source.open()) {
                String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                articles.accept(Article.builder().paragraphs(text).build());
            }
        }
    }

    private static final class ParagraphsPlugin implements Plugin {
        @Override
        public String name() {
            return "paragraphs";
        }

        @Override
        public String description() {
            return "every line is a paragraph";
        }

        @Override
        public List<Extractor> extractors(Options options) {
            return List.of(new Paragraphs());
        }
    }

    @Test
    void itReadsDocuments() throws Exception {
        Corpus corpus = LibraryExample.read(new ParagraphsPlugin());
        assertEquals(
                List.of("The ferry talks ended.", "The ferry talks began."),
                corpus.articles().map(article -> article.article().body()).toList());
        assertEquals(0, corpus.issues().count());
    }

    @Test
    void theDocumentationShowsThisCode() throws IOException {
        String example = Files.readString(Path.of("src/test/java/org/dateline/core/LibraryExample.java"));
        String page = Files.readString(Path.of("../docs/library.md"));
        assertTrue(page.contains("```java\n" + example + "```"), "docs/library.md does not show LibraryExample.java");
    }
}

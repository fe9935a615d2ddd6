package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.LinkedArticle;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierAnnotationsTest {

    @TempDir
    private Path folder;

    private CorpusFolder earlier;
    private List<LinkedArticle> articles;

    @BeforeEach
    void writeOne() throws IOException {
        earlier = CorpusFolder.create(folder.resolve("earlier"));
        earlier.write(SampleCorpus.small());
        articles = SampleCorpus.small().articles().toList();
    }

    private boolean copies(Article article, Path annotations) throws IOException {
        try (ArticleWriter writer = CorpusFolder.create(folder.resolve("now")).annotationWriter()) {
            return writer.copy(article, EarlierAnnotations.in(List.of(annotations)));
        }
    }

    @Test
    void copiesTheLinesOfUnchangedArticles() throws IOException {
        CorpusFolder now = CorpusFolder.create(folder.resolve("now"));
        EarlierAnnotations found = EarlierAnnotations.in(List.of(earlier.finishedAnnotations()));
        assertEquals(articles.size(), found.size());
        try (ArticleWriter writer = now.annotationWriter()) {
            for (LinkedArticle article : articles) {
                assertTrue(writer.copy(article.article(), found));
            }
            writer.complete();
        }
        assertArrayEquals(
                Files.readAllBytes(earlier.finishedAnnotations()), Files.readAllBytes(now.finishedAnnotations()));
    }

    @Test
    void leavesChangedArticlesToBeAnnotated() throws IOException {
        Article article = articles.get(0).article();
        Article changed = article.with(
                article.metadata().with().title("Another title", "test").build());
        assertTrue(copies(article, earlier.finishedAnnotations()));
        assertFalse(copies(changed, earlier.finishedAnnotations()));
    }

    @Test
    void leavesOutTheLineThatWasBrokenOff() throws IOException {
        byte[] whole = Files.readAllBytes(earlier.finishedAnnotations());
        for (int kept = 0; kept < whole.length; kept += 97) {
            Path torn = Files.write(earlier.unfinishedAnnotations(), Arrays.copyOf(whole, kept));
            long lines = new String(whole, 0, kept, java.nio.charset.StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            assertEquals(lines, EarlierAnnotations.in(List.of(torn)).size(), kept + " bytes");
        }
    }

    @Test
    void triesAgainWhereSomethingWentWrong() throws IOException {
        CorpusFolder failed = CorpusFolder.create(folder.resolve("failed"));
        try (ArticleWriter writer = failed.annotationWriter()) {
            for (LinkedArticle article : articles) {
                writer.writeUnfinished(article.annotated());
            }
            writer.complete();
        }
        assertFalse(copies(articles.get(0).article(), failed.finishedAnnotations()));
    }
}

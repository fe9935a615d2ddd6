package org.dateline.documents.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.Extraction;
import org.dateline.core.plugin.ConfigurationException;
import org.dateline.core.plugin.Plugins;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One and the same article, written in many formats, comes back with the same words and the same metadata. */
class RoundTripTest {

    private static final double SAME_WORDS = .98;

    /** A page has to be put together again from lines. */
    private static final double SAME_WORDS_OF_PAGES = .95;

    /** Formats of one person's desk name no outlet. */
    private static final Set<String> WITHOUT_OUTLET =
            Set.of("story.txt", "story.pdf", "story.docx", "story.rtf", "story.odt");

    private static Extraction extraction;

    @BeforeAll
    static void loadAllPlugins() throws ConfigurationException {
        extraction = new Extraction(Plugins.onClassPath().configure(Map.of(), TextPolicy.FULL));
    }

    static Stream<Map.Entry<String, byte[]>> files() throws IOException {
        return Formats.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theArticleComesBack(Map.Entry<String, byte[]> file) {
        List<Article> articles = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        extraction.extract(
                new MemorySource(file.getKey(), "application/octet-stream", file.getValue()),
                articles::add,
                issue -> issues.add(issue.message()));
        assertEquals(List.of(), issues);
        assertEquals(1, articles.size());
        Article article = articles.get(0);
        double bar = file.getKey().endsWith(".pdf") ? SAME_WORDS_OF_PAGES : SAME_WORDS;
        double score = wordF1(Story.text(), article.body());
        assertTrue(score >= bar, () -> score + ": " + article.body());
        assertEquals(Story.TITLE, article.metadata().title());
        assertEquals(Story.AUTHORS, article.metadata().authors());
        assertEquals(Story.DAY, article.metadata().published().value().substring(0, 10));
        assertEquals(
                WITHOUT_OUTLET.contains(file.getKey()) ? "" : Story.OUTLET,
                article.metadata().outlet());
    }

    private static double wordF1(String expected, String found) {
        Map<String, Integer> left = new HashMap<>();
        String[] words = expected.split("\\s+");
        Arrays.stream(words).forEach(word -> left.merge(word, 1, Integer::sum));
        String[] others = found.split("\\s+");
        long common = Arrays.stream(others)
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * common / (words.length + others.length);
    }
}

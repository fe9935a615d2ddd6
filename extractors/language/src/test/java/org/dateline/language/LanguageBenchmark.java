package org.dateline.language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;

/**
 * Measures in one run how long the engine takes to load, how fast it is bare, and how fast the whole annotator is, in tokens per
 * second of CPU time of one thread.
 *
 * <p>{@code java -Xmx3g -cp … org.dateline.language.LanguageBenchmark FILE…}, each line of a file being a paragraph.
 */
final class LanguageBenchmark {

    private static final int ROUNDS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private LanguageBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        DependencyEngine engine = DependencyEngine.shared(new ModelFolder(List.of()));
        System.out.printf("ready in %.1f s%n", (System.nanoTime() - start) / NANOS);
        System.gc();
        System.out.printf("heap with models %d MB%n", usedMegabytes());
        List<Article> articles = new ArrayList<>();
        for (String name : arguments) {
            articles.add(Article.builder()
                    .paragraphs(Files.readString(Path.of(name)))
                    .build());
        }
        for (int round = 1; round <= ROUNDS; round++) {
            double bare = bare(engine, articles);
            double whole = whole(engine, articles);
            System.out.printf(
                    "round %d: engine %.0f, annotator %.0f tokens per CPU second, ratio %.2f%n",
                    round, bare, whole, whole / bare);
        }
    }

    private static double bare(DependencyEngine engine, List<Article> articles) {
        List<List<String>> sentences = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter();
        for (Article article : articles) {
            String text = article.text();
            article.passages().forEach(passage -> {
                for (Span sentence : splitter.split(text, passage.span())) {
                    sentences.add(WordSplitter.split(text, sentence).stream()
                            .map(span -> span.in(text))
                            .toList());
                }
            });
        }
        long tokens = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (List<String> sentence : sentences) {
            tokens += engine.parse(sentence).size();
        }
        return tokens * NANOS / (THREADS.getCurrentThreadCpuTime() - start);
    }

    private static double whole(DependencyEngine engine, List<Article> articles) {
        LanguageAnnotator annotator = new LanguageAnnotator(() -> engine);
        long tokens = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (Article article : articles) {
            AnnotatedArticle empty = new AnnotatedArticle(article);
            AnnotatedArticle annotated = empty.with(annotator.annotate(empty));
            for (Sentence sentence : annotated.sentences()) {
                tokens += annotated.tokens(sentence.number()).size();
            }
        }
        return tokens * NANOS / (THREADS.getCurrentThreadCpuTime() - start);
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}

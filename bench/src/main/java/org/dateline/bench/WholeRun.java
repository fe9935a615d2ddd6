package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.Run;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.Annotating;
import org.dateline.core.pipeline.Cleaning;
import org.dateline.core.pipeline.Extraction;
import org.dateline.core.pipeline.FileSource;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.pipeline.MemoryCorpus;
import org.dateline.core.pipeline.Recurrence;
import org.dateline.core.plugin.Parts;
import org.dateline.core.plugin.Plugins;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;

/**
 * Reads a folder several times over, on one thread, and prints CPU seconds of that thread and articles per CPU second of each stage and each
 * annotator, how long it takes until the first article is annotated, and the heap.
 */
final class WholeRun {

    private static final String ROW = "%-28s %10.2f %10.1f %7.1f%%%n";

    private final Parts parts;
    private final Path folder;
    private final Map<String, Double> seconds = new TreeMap<>();

    private WholeRun(Parts parts, Path folder) {
        this.parts = parts;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Integer> factors = arguments.length > 1
                ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(1, 4, 16);
        Parts parts = Plugins.onClassPath().configure(Map.of(), TextPolicy.EVIDENCE);
        warmUp(parts, folder);
        for (int factor : factors) {
            new WholeRun(parts, folder).run(factor);
        }
    }

    /** Loads the models and lets the compiler see the code, and says how long the first article takes. */
    private static void warmUp(Parts parts, Path folder) throws IOException {
        WholeRun first = new WholeRun(parts, folder);
        List<Article> articles = first.extract(1);
        new Annotating(parts.annotators()).annotate(articles.get(0), issue -> {});
        System.out.printf(
                Locale.ROOT,
                "first article annotated after %.1f s (%.1f CPU s); %d MiB of heap in use%n",
                Cost.uptimeSeconds(),
                Cost.cpuSeconds(),
                Cost.liveHeapMebibytes());
        first.annotate(articles);
        first.annotate(articles);
    }

    private void run(int factor) throws IOException {
        Cost.resetPeaks();
        double process = Cost.cpuSeconds();
        List<Article> articles = timed("extract", () -> extract(factor));
        List<AnnotatedArticle> annotated = timed("annotate", () -> annotate(articles));
        Linked linked = timed("link", () -> new Linking(parts.linkers()).link(annotated::stream));
        MemoryCorpus corpus = new MemoryCorpus(new Run("bench", Map.of(), Map.of()), annotated, linked, List.of());
        for (Exporter exporter : parts.exporters()) {
            timed("export " + exporter.name(), () -> export(exporter, corpus));
        }
        print(factor, articles.size(), Cost.cpuSeconds() - process);
    }

    private interface Step<R> {
        R run() throws IOException;
    }

    private <R> R timed(String stage, Step<R> step) throws IOException {
        double begun = Cost.threadSeconds();
        R result = step.run();
        seconds.put(stage, Cost.threadSeconds() - begun);
        return result;
    }

    private List<Article> extract(int factor) throws IOException {
        List<Article> raw = new ArrayList<>();
        Extraction extraction = new Extraction(parts);
        for (int copy = 0; copy < factor; copy++) {
            for (Path file : files()) {
                FileSource source = FileSource.under(folder, file);
                extraction.extract(new FileSource(copy + "/" + source.uri(), file), raw::add, issue -> {});
            }
        }
        raw.sort(Comparator.comparing(Article::provenance, MemoryCorpus.ORDER));
        Recurrence recurrence = new Recurrence();
        raw.forEach(recurrence::add);
        Cleaning cleaning = new Cleaning(parts.cleaners(), recurrence);
        return raw.stream().map(article -> cleaning.clean(article, issue -> {})).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<AnnotatedArticle> annotate(List<Article> articles) {
        Annotating annotating = new Annotating(parts.annotators());
        List<AnnotatedArticle> done = new ArrayList<>();
        for (Article article : articles) {
            AnnotatedArticle annotated = new AnnotatedArticle(article);
            for (Annotator annotator : annotating.order()) {
                double begun = Cost.threadSeconds();
                annotated = annotating.annotate(annotated, annotator, issue -> {});
                seconds.merge("annotate: " + annotator.name(), Cost.threadSeconds() - begun, Double::sum);
            }
            done.add(annotated);
        }
        return done;
    }

    private static long export(Exporter exporter, MemoryCorpus corpus) throws IOException {
        CountingSink sink = new CountingSink();
        exporter.export(corpus, sink);
        return sink.bytes();
    }

    private void print(int factor, int articles, double process) {
        double all = seconds.entrySet().stream()
                .filter(entry -> !entry.getKey().contains(": "))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        System.out.printf(Locale.ROOT, "%n%d× = %d articles%n", factor, articles);
        System.out.printf("%-28s %10s %10s %8s%n", "stage", "CPU s", "articles/s", "share");
        seconds.forEach((stage, cost) ->
                System.out.printf(Locale.ROOT, ROW, stage, cost, articles / Math.max(cost, 1e-3), 100 * cost / all));
        System.out.printf(Locale.ROOT, ROW, "all", all, articles / all, 100.0);
        System.out.printf(Locale.ROOT, "%-28s %10.2f%n", "compiler and collector", process - all);
        double language = seconds.getOrDefault("annotate: language", 0.0);
        System.out.printf(
                Locale.ROOT,
                "of the speed of the language annotator: all annotators %.2f, whole chain %.2f; peak heap %d MiB%n",
                language / seconds.getOrDefault("annotate", all),
                language / all,
                Cost.peakHeapMebibytes());
    }

    /** Throws the bytes away and counts them. */
    private static final class CountingSink implements Sink {
        private long bytes;

        @Override
        public java.io.OutputStream create(String fileName) {
            return new java.io.OutputStream() {
                @Override
                public void write(int each) {
                    bytes++;
                }

                @Override
                public void write(byte[] some, int from, int count) {
                    bytes += count;
                }
            };
        }

        long bytes() {
            return bytes;
        }
    }
}

package org.dateline.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.plugin.Parts;
import org.dateline.core.plugin.Plugins;
import org.dateline.core.spi.Exporter;

/**
 * Writes an {@link InventedCorpus} through exporters and prints seconds, bytes and the most heap that each of them needs.
 *
 * <p>usage: EVENTS FOLDER [EXPORTER | option=value] ...
 */
final class ExportRun {

    private ExportRun() {}

    public static void main(String[] arguments) throws Exception {
        InventedCorpus corpus = InventedCorpus.ofEvents(Integer.parseInt(arguments[0]));
        Path folder = Path.of(arguments[1]);
        List<String> rest = Stream.of(arguments).skip(2).toList();
        Map<String, String> options = new HashMap<>();
        rest.stream()
                .filter(one -> one.contains("="))
                .forEach(one -> options.put(one.split("=", 2)[0], one.split("=", 2)[1]));
        List<String> wanted = rest.stream().filter(one -> !one.contains("=")).toList();
        Parts parts = Plugins.onClassPath().configure(options, TextPolicy.EVIDENCE);
        System.out.printf(
                Locale.ROOT,
                "%d articles with %d events, heap of %d MiB%n%-28s %10s %10s %10s %10s%n",
                corpus.articleCount(),
                corpus.eventCount(),
                Runtime.getRuntime().maxMemory() >> 20,
                "exporter",
                "seconds",
                "events/s",
                "MB",
                "live MiB");
        walk(corpus);
        for (Exporter exporter : parts.exporters()) {
            if (wanted.isEmpty() || wanted.contains(exporter.name())) {
                run(exporter, corpus, folder.resolve(exporter.name()));
            }
        }
    }

    /** What it costs to invent the corpus once, which every exporter pays at least once. */
    private static void walk(InventedCorpus corpus) {
        long begun = System.nanoTime();
        long count = corpus.articles().count()
                + corpus.events().mapToLong(event -> event.reports().size()).sum();
        print("(inventing it once)", corpus, begun, count, 0);
    }

    private static void run(Exporter exporter, InventedCorpus corpus, Path folder) throws IOException {
        System.gc();
        HeapWatch watch = HeapWatch.begin();
        long begun = System.nanoTime();
        Files.createDirectories(folder);
        long[] bytes = {0};
        exporter.export(corpus, name -> {
            OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
            return new CountingStream(file, bytes);
        });
        print(exporter.name(), corpus, begun, bytes[0], watch.end());
    }

    private static void print(String name, InventedCorpus corpus, long begun, long bytes, long mebibytes) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-28s %10.1f %10.0f %10.1f %10d%n",
                name,
                seconds,
                corpus.eventCount() / seconds,
                bytes / 1e6,
                mebibytes);
    }

    /** Counts what goes through. */
    private static final class CountingStream extends OutputStream {
        private final OutputStream out;
        private final long[] bytes;

        private CountingStream(OutputStream out, long[] bytes) {
            this.out = out;
            this.bytes = bytes;
        }

        @Override
        public void write(int each) throws IOException {
            bytes[0]++;
            out.write(each);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            bytes[0] += count;
            out.write(some, from, count);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}

package org.dateline.linking.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.linking.copies.CopiesPlugin;
import org.dateline.linking.disagreements.DisagreementsPlugin;
import org.dateline.linking.entities.EntitiesPlugin;
import org.dateline.linking.events.EventsPlugin;
import org.dateline.linking.stories.StoriesPlugin;

/**
 * What linking costs ({@code bench/linking}): seconds of processor time and the most heap in use when an article was read, garbage
 * included, for collections of so many invented articles. They are made anew each time they are read, as a corpus on disk would be;
 * the time to make them is taken off.
 */
public final class LinkingBench {

    private static final Options NO_OPTIONS = new Options() {
        @Override
        public Optional<String> value(String name) {
            return Optional.empty();
        }

        @Override
        public TextPolicy textPolicy() {
            return TextPolicy.NONE;
        }
    };

    private LinkingBench() {}

    public static void main(String[] sizes) {
        PrintStream out = System.out;
        out.println("articles  seconds  ms/article  heap MB  copies stories entities events");
        for (String size : sizes) {
            out.println(measure(Integer.parseInt(size)));
        }
    }

    /** All linkers of this module, without corrections, as a user gets them who sets no option. */
    static List<Linker<?>> linkers() {
        List<Linker<?>> linkers = new ArrayList<>();
        List<Plugin> plugins = List.of(
                new CopiesPlugin(),
                new StoriesPlugin(),
                new EntitiesPlugin(),
                new EventsPlugin(),
                new DisagreementsPlugin());
        plugins.forEach(plugin -> linkers.addAll(plugin.linkers(NO_OPTIONS)));
        return linkers;
    }

    private static String measure(int articles) {
        Supplier<Stream<AnnotatedArticle>> collection =
                () -> IntStream.range(0, articles).mapToObj(InventedNews::article);
        List<Linker<?>> linkers = linkers();
        int[] passes = {0};
        long[] most = {0};
        long start = processorTime();
        Linked linked = new Linking(linkers).link(() -> {
            passes[0]++;
            return collection.get().peek(article -> most[0] = Math.max(most[0], heapInUse()));
        });
        long spent = processorTime() - start;
        long making = processorTime();
        collection.get().forEach(article -> article.article().id());
        making = processorTime() - making;
        double seconds = (spent - (double) passes[0] * making) / 1e9;
        long copies = linked.links().values().stream()
                .filter(links -> links.copy().isPresent())
                .count();
        return String.format(
                Locale.ROOT,
                "%8d  %7.1f  %10.2f  %7d  %d %d %d %d",
                articles,
                seconds,
                seconds * 1000 / articles,
                most[0] / 1_000_000,
                copies,
                linked.stories().size(),
                linked.entities().size(),
                linked.events().size());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heapInUse() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

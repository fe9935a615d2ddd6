package org.dateline.linking.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linkers decide in one block what they would decide anywhere else: in any order, and in another process. */
class IsolationTest {

    private static final int ARTICLES = 40;

    private static final Map<Boolean, Comparator<String>> ORDER =
            Map.of(true, Comparator.reverseOrder(), false, Comparator.naturalOrder());

    private static List<Linker<?>> linkers() {
        return LinkingBench.linkers();
    }

    private static List<AnnotatedArticle> articles() {
        return IntStream.range(0, ARTICLES).mapToObj(InventedNews::article).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theOrderOfTheInputDoesNotMatter(long seed) {
        List<AnnotatedArticle> shuffled = new ArrayList<>(articles());
        Collections.shuffle(shuffled, new Random(seed));
        Supplier<Stream<AnnotatedArticle>> inOrder = () -> articles().stream();
        Linked expected = new Linking(linkers()).link(inOrder);

        assertEquals(expected, new Linking(linkers()).link(shuffled::stream));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void eachBlockDecidesAloneInAnotherProcess(int index) throws IOException, ClassNotFoundException {
        List<LinkedArticle> story = InventedLinks.articles(10);
        assertSameAlone(index, story);
    }

    private static void assertSameAlone(int index, List<LinkedArticle> articles)
            throws IOException, ClassNotFoundException {
        Decided here = decide(() -> linkers().get(index), articles, false);
        Decided elsewhere = decide(() -> linkers().get(index), articles, true);

        assertFalse(here.found().isEmpty(), "nothing was joined");
        assertEquals(here, elsewhere);
    }

    /** All that blocks decide, each written as text. */
    private record Decided(Set<String> found) {}

    /** @param alone are blocks decided by another linker, on digests that were written and read back, in another order? */
    private static Decided decide(Supplier<Linker<?>> maker, List<LinkedArticle> articles, boolean alone)
            throws IOException, ClassNotFoundException {
        return decide(maker.get(), maker, articles, alone);
    }

    private static <D> Decided decide(
            Linker<D> linker, Supplier<Linker<?>> maker, List<LinkedArticle> articles, boolean alone)
            throws IOException, ClassNotFoundException {
        Map<String, List<D>> blocks = new TreeMap<>(ORDER.get(alone));
        for (LinkedArticle article : articles) {
            D digest = linker.digest(article);
            for (String key : linker.keys(digest)) {
                blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(digest);
            }
        }
        Linker<D> decider = alone ? another(maker, linker) : linker;
        Set<String> found = new HashSet<>();
        for (List<D> block : blocks.values()) {
            Links links = decider.join(alone ? sent(block) : block);
            links.same().forEach(pair -> found.add(pair.toString()));
            links.apart().forEach(pair -> found.add("not " + pair));
            links.copies().forEach(copy -> found.add(copy.toString()));
            links.disagreements().forEach(each -> found.add(each.toString()));
        }
        return new Decided(found);
    }

    @SuppressWarnings("unchecked") // the same class of linker has the same class of digests
    private static <D> Linker<D> another(Supplier<Linker<?>> maker, Linker<D> like) {
        Linker<?> made = maker.get();
        assertEquals(like.name(), made.name());
        return (Linker<D>) made;
    }

    @SuppressWarnings("unchecked") // what was written is read back
    private static <D> List<D> sent(List<D> block) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(block));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (List<D>) in.readObject();
        }
    }
}

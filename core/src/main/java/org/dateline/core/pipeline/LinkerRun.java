package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.model.Copy;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Ruling;

/** Runs one linker over all articles: digests, blocks, joins, unites, settles. */
final class LinkerRun<D> {

    private static final Comparator<Pair> STRONGEST_FIRST = Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    private final Linker<D> linker;
    private final Universe universe = new Universe();
    private final List<D> digests = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Set<Ruling> rulings = new LinkedHashSet<>();
    private final Set<Issue> issues = new LinkedHashSet<>();

    LinkerRun(Linker<D> linker) {
        this.linker = linker;
    }

    /** What a linker found: pairs to unite and to keep apart, copies, disagreements. */
    Links run(Supplier<Stream<LinkedArticle>> articles) {
        try (Stream<LinkedArticle> stream = articles.get()) {
            stream.forEach(this::digest);
        }
        List<Pair> same = new ArrayList<>();
        List<Pair> apart = new ArrayList<>();
        blocks.forEach(block -> {
            Links links =
                    linker.join(Arrays.stream(block).mapToObj(digests::get).toList());
            take(links, same, apart);
        });
        return settle(sorted(same), sorted(apart));
    }

    private void digest(LinkedArticle article) {
        int number = digests.size();
        D digest = linker.digest(article);
        digests.add(digest);
        universe.add(linker.target(), article, number);
        new TreeSet<>(linker.keys(digest)).forEach(key -> blocks.add(key, number));
    }

    private void take(Links links, List<Pair> same, List<Pair> apart) {
        same.addAll(known(links.same()));
        apart.addAll(known(links.apart()));
        copies.addAll(links.copies());
        disagreements.addAll(links.disagreements());
        links.rulings().stream()
                .filter(ruling -> universe.contains(ruling.id()))
                .forEach(rulings::add);
        issues.addAll(links.issues());
    }

    private List<Pair> known(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> universe.contains(pair.a()) && universe.contains(pair.b()))
                .toList();
    }

    private Links settle(List<Pair> same, List<Pair> apart) {
        UnionFind groups = Groups.unite(universe, same, apart);
        Map<Integer, List<Pair>> sameOf = new TreeMap<>();
        Map<Integer, List<Pair>> apartOf = new TreeMap<>();
        same.forEach(pair -> sameOf.computeIfAbsent(root(groups, pair), key -> new ArrayList<>())
                .add(pair));
        apart.forEach(pair -> apartOf.computeIfAbsent(root(groups, pair), key -> new ArrayList<>())
                .add(pair));
        Map<Integer, Set<Integer>> articlesOf = new TreeMap<>();
        for (int number = 0; number < universe.size(); number++) {
            int root = groups.find(number);
            if (sameOf.containsKey(root)) {
                articlesOf.computeIfAbsent(root, key -> new TreeSet<>()).add(universe.article(number));
            }
        }
        Set<Pair> settled = new HashSet<>();
        Set<Pair> settledApart = new HashSet<>(apart);
        sameOf.forEach((root, pairs) -> {
            List<D> group = articlesOf.get(root).stream().map(digests::get).toList();
            List<Pair> vetoes = apartOf.getOrDefault(root, List.of());
            Links before = new Links(pairs, vetoes, List.of(), List.of());
            Links after = linker.settle(group, before);
            settled.addAll(known(after.same()));
            settledApart.addAll(known(after.apart()));
            copies.addAll(after.copies());
            disagreements.addAll(after.disagreements());
        });
        return new Links(
                sorted(settled),
                sorted(settledApart),
                copies,
                disagreements,
                List.copyOf(rulings),
                List.copyOf(issues));
    }

    private int root(UnionFind groups, Pair pair) {
        return groups.find(universe.number(pair.a()));
    }

    /** The strongest first, each once. */
    private static List<Pair> sorted(Collection<Pair> pairs) {
        return pairs.stream().sorted(STRONGEST_FIRST).distinct().toList();
    }
}

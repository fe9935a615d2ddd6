package org.dateline.linking.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;

/** Joins articles that tell one story: candidates share telling terms and days; groups are then clustered once more. */
final class StoriesLinker implements Linker<StoryDigest> {

    /** Weaker than a story needs, so that the clustering sees the neighbourhood. */
    private static final double CANDIDATE = .12;

    /** How many later articles of a block each is compared with, at most. */
    private static final int NEIGHBOURS = 60;

    /** The largest neighbourhood that is clustered as one. */
    private static final int LARGEST = 400;

    private static final Comparator<StoryDigest> BY_DAY =
            Comparator.comparingLong(StoryDigest::day).thenComparing(StoryDigest::id);

    private final StoryReader reader = new StoryReader();
    private final Likeness likeness;
    private final long window;

    /** @param window days between two articles of one story that nothing in between connects */
    StoriesLinker(int window) {
        this.window = window;
        likeness = new Likeness(window);
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public Target target() {
        return Target.STORIES;
    }

    @Override
    public StoryDigest digest(LinkedArticle article) {
        return reader.read(article.article());
    }

    @Override
    public Set<String> keys(StoryDigest digest) {
        return Set.copyOf(digest.keys());
    }

    @Override
    public Links join(List<StoryDigest> block) {
        if (block.size() < 2) {
            return Links.NONE;
        }
        List<StoryDigest> byDay = block.stream().sorted(BY_DAY).toList();
        Set<String> shared = new HashSet<>(byDay.get(0).keys());
        byDay.forEach(digest -> shared.retainAll(digest.keys()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            StoryDigest a = byDay.get(i);
            for (int j = i + 1; j < byDay.size() && j <= i + NEIGHBOURS; j++) {
                StoryDigest b = byDay.get(j);
                if (a.isDated() && b.day() - a.day() > window) {
                    break;
                }
                if (shared.contains(firstShared(a.keys(), b.keys()))) {
                    double score = likeness.of(a, b);
                    if (score >= CANDIDATE) {
                        pairs.add(pair(a, b, score));
                    }
                }
            }
        }
        return Links.ofSame(pairs);
    }

    /** The first key that both have: in its block, and no other, the two are compared. */
    private static String firstShared(List<String> a, List<String> b) {
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = a.get(i).compareTo(b.get(j));
            if (order == 0) {
                return a.get(i);
            }
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
        return "";
    }

    private static Pair pair(StoryDigest a, StoryDigest b, double score) {
        double bounded = Math.min(1, score);
        return a.id().compareTo(b.id()) <= 0 ? new Pair(a.id(), b.id(), bounded) : new Pair(b.id(), a.id(), bounded);
    }

    @Override
    public Links settle(List<StoryDigest> group, Links links) {
        List<StoryDigest> byId =
                group.stream().sorted(Comparator.comparing(StoryDigest::id)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (List<StoryDigest> neighbourhood : neighbourhoods(byId, links)) {
            double[][] alike = new double[neighbourhood.size()][neighbourhood.size()];
            for (int i = 0; i < alike.length; i++) {
                for (int j = 0; j < i; j++) {
                    alike[i][j] = likeness.of(neighbourhood.get(i), neighbourhood.get(j));
                    alike[j][i] = alike[i][j];
                }
            }
            for (List<Integer> cluster : Grouping.of(alike)) {
                StoryDigest first = neighbourhood.get(cluster.get(0));
                cluster.stream().skip(1).forEach(other -> pairs.add(pair(first, neighbourhood.get(other), 1)));
            }
        }
        return new Links(pairs, links.apart(), links.copies(), links.disagreements());
    }

    /** What the links unite, the strongest first, until a neighbourhood is as large as may be. */
    private static List<List<StoryDigest>> neighbourhoods(List<StoryDigest> group, Links links) {
        Map<String, List<StoryDigest>> of = new HashMap<>();
        group.forEach(digest -> of.put(digest.id(), new ArrayList<>(List.of(digest))));
        Comparator<Pair> strongest = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b);
        links.same().stream().sorted(strongest).forEach(pair -> {
            List<StoryDigest> a = of.getOrDefault(pair.a(), List.of());
            List<StoryDigest> b = of.getOrDefault(pair.b(), List.of());
            if (a != b && !a.isEmpty() && !b.isEmpty() && a.size() + b.size() <= LARGEST) {
                List<StoryDigest> larger = a.size() >= b.size() ? a : b;
                List<StoryDigest> smaller = larger == a ? b : a;
                larger.addAll(smaller);
                smaller.forEach(digest -> of.put(digest.id(), larger));
            }
        });
        return group.stream()
                .map(digest -> of.get(digest.id()))
                .filter(members -> members.size() > 1)
                .collect(java.util.stream.Collectors.toCollection(
                        () -> java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>())))
                .stream()
                .map(members -> members.stream()
                        .sorted(Comparator.comparing(StoryDigest::id))
                        .toList())
                .sorted(Comparator.comparing(members -> members.get(0).id()))
                .toList();
    }
}

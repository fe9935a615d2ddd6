package org.dateline.linking.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.spi.Links.Pair;

/**
 * Joins aliases to entities: the telling names first, each to the entity it resembles most and of which no alias forbids it.
 * A vague name joins nothing where two entities come into question.
 */
final class AliasClusters {

    /** Above so many names in a block only equal ones are joined: comparing all pairs would take too long. */
    private static final int LARGEST = 400;

    private final Resemblance resemblance;
    private final List<List<Alias>> clusters = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private AliasClusters(Resemblance resemblance) {
        this.resemblance = resemblance;
    }

    static List<Pair> join(List<ChainDigest> chains, Resemblance resemblance) {
        Map<String, Alias> aliases = new TreeMap<>();
        chains.stream()
                .sorted(Comparator.comparing(ChainDigest::id))
                .forEach(chain -> aliases.computeIfAbsent(chain.signature(), key -> new Alias(chain))
                        .add(chain));
        AliasClusters clusters = new AliasClusters(resemblance);
        aliases.values().forEach(clusters::joinEqual);
        if (resemblance != Resemblance.NONE && aliases.size() <= LARGEST) {
            Comparator<Map.Entry<String, Alias>> tellingFirst = Comparator.comparing(
                            (Map.Entry<String, Alias> entry) -> resemblance.isVague(entry.getValue()))
                    .thenComparing(entry -> -entry.getValue().name().split("\\s+").length)
                    .thenComparing(entry -> -entry.getValue().chains().size())
                    .thenComparing(Map.Entry::getKey);
            aliases.entrySet().stream().sorted(tellingFirst).forEach(entry -> clusters.place(entry.getValue()));
        }
        return clusters.pairs;
    }

    private void joinEqual(Alias alias) {
        String first = alias.id();
        alias.chains().stream()
                .map(ChainDigest::id)
                .filter(id -> !id.equals(first))
                .forEach(id -> pairs.add(new Pair(first, id, 1)));
    }

    private void place(Alias alias) {
        double best = 0;
        List<Alias> home = List.of();
        int candidates = 0;
        for (List<Alias> cluster : clusters) {
            double score = score(cluster, alias);
            candidates += score > 0 ? 1 : 0;
            if (score > best) {
                best = score;
                home = cluster;
            }
        }
        if (best == 0 || candidates > 1 && resemblance.isVague(alias)) {
            clusters.add(new ArrayList<>(List.of(alias)));
        } else {
            pairs.add(new Pair(home.get(0).id(), alias.id(), best));
            home.add(alias);
        }
    }

    private double score(List<Alias> cluster, Alias alias) {
        double best = 0;
        for (Alias member : cluster) {
            if (resemblance.forbids(member, alias)) {
                return 0;
            }
            best = Math.max(best, resemblance.score(member, alias));
        }
        return best;
    }
}

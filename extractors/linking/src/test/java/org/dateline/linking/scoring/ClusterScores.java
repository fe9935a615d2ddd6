package org.dateline.linking.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well found clusters fit gold ones over the same items.
 *
 * <p>MUC: Vilain and others 1995. BCubed: Bagga and Baldwin 1998. CEAFe: Luo 2005, entity-based, with the measure φ4. CoNLL: the
 * mean of the F1 of these three, Pradhan and others 2012. LEA: Moosavi and Strube 2016.
 */
public final class ClusterScores {

    private ClusterScores() {}

    public static Score bCubed(Clustering gold, Clustering found) {
        return new Score(bCubedRecall(found, gold), bCubedRecall(gold, found));
    }

    private static double bCubedRecall(Clustering gold, Clustering found) {
        Map<String, Set<String>> goldClusters = gold.clusters();
        Map<String, Set<String>> foundClusters = found.clusters();
        double sum = 0;
        for (String item : gold.clusterOf().keySet()) {
            Set<String> wanted = goldClusters.get(gold.clusterOf().get(item));
            Set<String> got = foundClusters.getOrDefault(found.clusterOf().getOrDefault(item, ""), Set.of(item));
            sum += (double) common(wanted, got) / wanted.size();
        }
        return gold.clusterOf().isEmpty() ? 0 : sum / gold.clusterOf().size();
    }

    public static Score muc(Clustering gold, Clustering found) {
        return new Score(mucRecall(found, gold), mucRecall(gold, found));
    }

    private static double mucRecall(Clustering gold, Clustering found) {
        int links = 0;
        int kept = 0;
        for (Set<String> cluster : gold.clusters().values()) {
            Set<String> parts = new TreeSet<>();
            cluster.forEach(item -> parts.add(found.clusterOf().getOrDefault(item, "alone " + item)));
            links += cluster.size() - 1;
            kept += cluster.size() - parts.size();
        }
        return links == 0 ? 0 : (double) kept / links;
    }

    public static Score ceafE(Clustering gold, Clustering found) {
        List<Set<String>> wanted = new ArrayList<>(gold.clusters().values());
        List<Set<String>> got = new ArrayList<>(found.clusters().values());
        double[][] alike = new double[wanted.size()][got.size()];
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                alike[i][j] = 2.0
                        * common(wanted.get(i), got.get(j))
                        / (wanted.get(i).size() + got.get(j).size());
            }
        }
        double best = Assignment.best(alike);
        return new Score(got.isEmpty() ? 0 : best / got.size(), wanted.isEmpty() ? 0 : best / wanted.size());
    }

    public static double conll(Clustering gold, Clustering found) {
        return (muc(gold, found).f1()
                        + bCubed(gold, found).f1()
                        + ceafE(gold, found).f1())
                / 3;
    }

    public static Score lea(Clustering gold, Clustering found) {
        return new Score(leaRecall(found, gold), leaRecall(gold, found));
    }

    private static double leaRecall(Clustering gold, Clustering found) {
        double sum = 0;
        int items = 0;
        for (Set<String> cluster : gold.clusters().values()) {
            items += cluster.size();
            sum += cluster.size() * resolved(cluster, found);
        }
        return items == 0 ? 0 : sum / items;
    }

    /** The share of the links of a cluster that are found; one item alone links to itself. */
    private static double resolved(Set<String> cluster, Clustering found) {
        Map<String, Integer> sizes = new TreeMap<>();
        cluster.forEach(item -> sizes.merge(found.clusterOf().getOrDefault(item, "alone " + item), 1, Integer::sum));
        if (cluster.size() == 1) {
            String item = cluster.iterator().next();
            Set<String> got = found.clusters().getOrDefault(found.clusterOf().getOrDefault(item, ""), Set.of(item));
            return got.size() == 1 ? 1 : 0;
        }
        double links = sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
        return links / (cluster.size() * (cluster.size() - 1) / 2.0);
    }

    private static int common(Set<String> a, Set<String> b) {
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = smaller == a ? b : a;
        return (int) smaller.stream().filter(larger::contains).count();
    }
}

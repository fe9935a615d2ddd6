package org.dateline.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The accepted scorers of clusters. Gold and found assign items to clusters; an item that only one side has is alone in a cluster on the
 * other side for {@link #muc}, {@link #ceafe} and {@link #lea}, and counts nothing in precision for {@link #bcubed}.
 */
final class Clusters {

    /** Precision and recall. */
    record Score(double precision, double recall) {
        double f1() {
            return Count.f1(precision, recall);
        }
    }

    private final Map<String, String> gold;
    private final Map<String, String> found;
    private final Map<String, Set<String>> ofGold;
    private final Map<String, Set<String>> ofFound;

    Clusters(Map<String, String> gold, Map<String, String> found) {
        this.gold = gold;
        this.found = new TreeMap<>(found);
        this.found.keySet().retainAll(gold.keySet());
        this.ofGold = members(gold);
        this.ofFound = members(this.found);
    }

    private static Map<String, Set<String>> members(Map<String, String> assignment) {
        Map<String, Set<String>> clusters = new TreeMap<>();
        assignment.forEach((item, cluster) ->
                clusters.computeIfAbsent(cluster, key -> new TreeSet<>()).add(item));
        return clusters;
    }

    private static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    /** Bagga and Baldwin 1998. */
    Score bcubed() {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> entry : found.entrySet()) {
            Set<String> goldCluster = ofGold.get(gold.get(entry.getKey()));
            Set<String> foundCluster = ofFound.get(entry.getValue());
            int common = common(goldCluster, foundCluster);
            precision += (double) common / foundCluster.size();
            recall += (double) common / goldCluster.size();
        }
        return new Score(Count.ratio(precision, found.size()), Count.ratio(recall, gold.size()));
    }

    /** Vilain et al. 1995: links that are missing in each cluster. */
    Score muc() {
        return new Score(linksKept(ofFound, gold), linksKept(ofGold, found));
    }

    private static double linksKept(Map<String, Set<String>> clusters, Map<String, String> other) {
        int kept = 0;
        int all = 0;
        for (Set<String> cluster : clusters.values()) {
            long known = cluster.stream()
                    .filter(other::containsKey)
                    .map(other::get)
                    .distinct()
                    .count();
            long alone =
                    cluster.stream().filter(item -> !other.containsKey(item)).count();
            kept += cluster.size() - (int) (known + alone);
            all += cluster.size() - 1;
        }
        return Count.ratio(kept, all);
    }

    /** Luo 2005, with the entity similarity phi 4: the best one-to-one match of clusters. */
    Score ceafe() {
        Set<String>[] rows = sets(ofGold);
        Set<String>[] columns = sets(ofFound);
        double[][] similarity = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                similarity[i][j] = 2.0 * common(rows[i], columns[j]) / (rows[i].size() + columns[j].size());
            }
        }
        double best = Assignment.best(similarity);
        return new Score(Count.ratio(best, columns.length), Count.ratio(best, rows.length));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic sets
    private static Set<String>[] sets(Map<String, Set<String>> clusters) {
        return clusters.values().toArray(new Set[0]);
    }

    /** Moosavi and Strube 2016: links of each cluster, weighed by its size; a cluster of one is a link to itself. */
    Score lea() {
        return new Score(lea(ofFound, gold), lea(ofGold, found));
    }

    private static double lea(Map<String, Set<String>> clusters, Map<String, String> other) {
        Map<String, Set<String>> others = members(other);
        double sum = 0;
        double weight = 0;
        for (Set<String> cluster : clusters.values()) {
            double all = links(cluster.size());
            double kept = 0;
            for (Set<String> counterpart : others.values()) {
                int shared = common(cluster, counterpart);
                boolean bothAlone = cluster.size() == 1 && counterpart.size() == 1;
                kept += shared == 1 && bothAlone ? 1 : shared > 1 ? links(shared) : 0;
            }
            sum += cluster.size() * kept / all;
            weight += cluster.size();
        }
        return Count.ratio(sum, weight);
    }

    private static double links(int size) {
        return size == 1 ? 1 : size * (size - 1) / 2.0;
    }

    /** The mean F1 of MUC, B-cubed and CEAFe: what the CoNLL 2012 shared task ranked by. */
    double conll() {
        return Stream.of(muc(), bcubed(), ceafe())
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }

    /** Pairs of items in one cluster: joining nothing gives 0 here. */
    Count pairs() {
        int hit = 0;
        for (Set<String> goldCluster : ofGold.values()) {
            for (Set<String> foundCluster : ofFound.values()) {
                int shared = common(goldCluster, foundCluster);
                hit += shared * (shared - 1) / 2;
            }
        }
        return new Count(hit, pairs(ofFound) - hit, pairs(ofGold) - hit);
    }

    private static int pairs(Map<String, Set<String>> clusters) {
        return clusters.values().stream()
                .mapToInt(cluster -> cluster.size() * (cluster.size() - 1) / 2)
                .sum();
    }
}

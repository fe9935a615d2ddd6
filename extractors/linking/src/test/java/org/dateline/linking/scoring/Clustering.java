package org.dateline.linking.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Items in clusters that do not overlap. */
public record Clustering(Map<String, String> clusterOf) {

    public Clustering {
        clusterOf = java.util.Collections.unmodifiableMap(new TreeMap<>(clusterOf));
    }

    /** Each list is a cluster. */
    public static Clustering of(List<List<String>> clusters) {
        Map<String, String> clusterOf = new TreeMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (String item : clusters.get(i)) {
                clusterOf.put(item, "c" + i);
            }
        }
        return new Clustering(clusterOf);
    }

    public Map<String, Set<String>> clusters() {
        Map<String, Set<String>> clusters = new TreeMap<>();
        clusterOf.forEach((item, cluster) ->
                clusters.computeIfAbsent(cluster, key -> new TreeSet<>()).add(item));
        return clusters;
    }
}

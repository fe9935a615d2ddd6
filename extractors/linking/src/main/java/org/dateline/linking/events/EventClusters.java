package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.spi.Links.Pair;

/** Unites reports along their links, the strongest first, as long as nothing in two clusters excludes each other. */
final class EventClusters {

    /** How much two clusters must be alike on average, see {@link EventScore}. */
    private static final double AVERAGE = .5;

    /** Where two reports are so unlike, something speaks loudly against their being of one event. */
    private static final double EXCLUDES = .02;

    /** Of so many reports it is kept how much any two are alike (32 MB); of more it is worked out each time. */
    private static final int LARGEST = 2000;

    private static final double UNKNOWN = -1;

    private static final Comparator<Pair> STRONGEST = Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    private final EventScore score;
    private final List<ReportDigest> reports;
    private final Map<String, Cluster> clusters = new HashMap<>();
    private final double[][] known;
    private final Set<Long> refused = new HashSet<>();
    private int numbers;

    /** @param number another one each time the cluster grows */
    private record Cluster(int number, List<Integer> members) {}

    /** @param reports all that the links name, and others, which stay alone */
    EventClusters(List<ReportDigest> reports, List<Pair> links, EventScore score) {
        this.score = score;
        Set<String> linked = new HashSet<>();
        links.forEach(link -> linked.addAll(List.of(link.a(), link.b())));
        this.reports =
                reports.stream().filter(report -> linked.contains(report.id())).toList();
        for (ReportDigest report : this.reports) {
            clusters.put(report.id(), new Cluster(numbers, List.of(numbers)));
            numbers++;
        }
        int kept = numbers <= LARGEST ? numbers : 0;
        known = new double[kept][kept];
        for (double[] row : known) {
            Arrays.fill(row, UNKNOWN);
        }
    }

    /** The links that unite two clusters. */
    List<Pair> join(List<Pair> links) {
        List<Pair> kept = new ArrayList<>();
        links.stream().sorted(STRONGEST).forEach(pair -> {
            if (clusters.containsKey(pair.a()) && clusters.containsKey(pair.b())) {
                Cluster a = clusters.get(pair.a());
                Cluster b = clusters.get(pair.b());
                if (a != b && fit(a, b)) {
                    kept.add(pair);
                    unite(a, b);
                }
            }
        });
        return kept;
    }

    private void unite(Cluster a, Cluster b) {
        List<Integer> members = new ArrayList<>(a.members());
        members.addAll(b.members());
        Cluster both = new Cluster(numbers++, members);
        members.forEach(member -> clusters.put(reports.get(member).id(), both));
    }

    /** Two clusters that do not fit are not looked at again before one of them grows. */
    private boolean fit(Cluster a, Cluster b) {
        long pair = (long) Math.min(a.number(), b.number()) << Integer.SIZE | Math.max(a.number(), b.number());
        if (refused.contains(pair)) {
            return false;
        }
        boolean fit = average(a.members(), b.members()) >= AVERAGE;
        if (!fit) {
            refused.add(pair);
        }
        return fit;
    }

    /** 0 where two of them exclude each other. */
    private double average(List<Integer> a, List<Integer> b) {
        double sum = 0;
        for (int one : a) {
            for (int other : b) {
                double alike = alike(one, other);
                if (alike < EXCLUDES) {
                    return 0;
                }
                sum += alike;
            }
        }
        return sum / (a.size() * b.size());
    }

    private double alike(int a, int b) {
        if (known.length == 0) {
            return score.of(reports.get(a), reports.get(b), EXCLUDES);
        }
        if (known[a][b] == UNKNOWN) {
            known[a][b] = score.of(reports.get(a), reports.get(b), EXCLUDES);
        }
        return known[a][b];
    }
}

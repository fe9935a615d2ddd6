package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.spi.Links.Pair;

/** Unites reports along their links, the strongest first, as long as nothing in two clusters excludes each other. */
final class EventClusters {

    /** How much two clusters must be alike on average, see {@link EventScore}. */
    private static final double AVERAGE = .5;

    /** Where two reports are so unlike, something speaks loudly against their being of one event. */
    private static final double EXCLUDES = .02;

    private EventClusters() {}

    static List<Pair> of(List<ReportDigest> reports, List<Pair> links, EventScore score) {
        Map<String, List<ReportDigest>> clusters = new HashMap<>();
        reports.forEach(report -> clusters.put(report.id(), new ArrayList<>(List.of(report))));
        Comparator<Pair> strongest = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b);
        List<Pair> kept = new ArrayList<>();
        links.stream().sorted(strongest).forEach(pair -> {
            List<ReportDigest> a = clusters.getOrDefault(pair.a(), List.of());
            List<ReportDigest> b = clusters.getOrDefault(pair.b(), List.of());
            if (a != b && !a.isEmpty() && !b.isEmpty() && average(a, b, score) >= AVERAGE) {
                kept.add(pair);
                a.addAll(b);
                b.forEach(report -> clusters.put(report.id(), a));
            }
        });
        return kept;
    }

    /** 0 where two of them exclude each other. */
    private static double average(List<ReportDigest> a, List<ReportDigest> b, EventScore score) {
        double sum = 0;
        for (ReportDigest one : a) {
            for (ReportDigest other : b) {
                double alike = score.of(one, other);
                if (alike < EXCLUDES) {
                    return 0;
                }
                sum += alike;
            }
        }
        return sum / (a.size() * b.size());
    }
}

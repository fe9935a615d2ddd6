package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;

/** Joins reports of one event: within a story, and across stories where day and both sides agree. */
final class EventsLinker implements Linker<EventDigest> {

    /** What must speak for it, see {@link EventScore}. */
    static final double SAME = .5;

    /** How many later reports of a block each is compared with, at most. */
    private static final int NEIGHBOURS = 400;

    private final Stems stems = new Stems();
    private final Rarity rarity = new Rarity(stems);
    private final ReportReader reader = new ReportReader(stems, rarity);
    private final EventScore score = new EventScore(stems, rarity);

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Target target() {
        return Target.EVENTS;
    }

    @Override
    public EventDigest digest(LinkedArticle article) {
        return reader.read(article);
    }

    @Override
    public Set<String> keys(EventDigest digest) {
        Set<String> keys = new TreeSet<>();
        digest.reports().forEach(report -> keys.addAll(report.keys()));
        return keys;
    }

    /** The key of the block is one that all its articles have; only reports with such a key are looked at. */
    @Override
    public Links join(List<EventDigest> block) {
        if (block.isEmpty()) {
            return Links.NONE;
        }
        Set<String> shared = keys(block.get(0));
        block.forEach(digest -> shared.retainAll(keys(digest)));
        Map<String, List<ReportDigest>> byKey = new TreeMap<>();
        for (EventDigest digest : block) {
            for (ReportDigest report : digest.reports()) {
                report.keys().stream()
                        .filter(shared::contains)
                        .forEach(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>())
                                .add(report));
            }
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        byKey.forEach((key, reports) -> joinReports(key, reports, pairs));
        return Links.ofSame(List.copyOf(pairs));
    }

    /** Two reports that share several keys are compared under the first of them. */
    private void joinReports(String key, List<ReportDigest> reports, Set<Pair> pairs) {
        reports.sort(
                Comparator.comparingLong((ReportDigest report) -> report.when().first())
                        .thenComparing(ReportDigest::id));
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size() && j <= i + NEIGHBOURS; j++) {
                ReportDigest a = reports.get(i);
                ReportDigest b = reports.get(j);
                double alike = Overlap.first(a.keys(), b.keys()).equals(key) ? score.of(a, b) : 0;
                if (alike >= SAME) {
                    pairs.add(
                            a.id().compareTo(b.id()) <= 0
                                    ? new Pair(a.id(), b.id(), alike)
                                    : new Pair(b.id(), a.id(), alike));
                }
            }
        }
    }

    /** Strongest links first; two clusters with reports that exclude each other stay two. */
    @Override
    public Links settle(List<EventDigest> group, Links links) {
        List<ReportDigest> reports =
                group.stream().flatMap(digest -> digest.reports().stream()).toList();
        return new Links(
                EventClusters.of(reports, links.same(), score), links.apart(), links.copies(), links.disagreements());
    }
}

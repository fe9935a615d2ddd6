package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    private static final Comparator<ReportDigest> BY_DAY = Comparator.comparingLong(
                    (ReportDigest report) -> report.when().first())
            .thenComparing(ReportDigest::id);

    private final Stems stems = new Stems();
    private final EventKeys keys = new EventKeys(stems);
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
        Set<String> all = new TreeSet<>();
        for (ReportDigest report : digest.reports()) {
            all.addAll(keys.within(report));
            all.addAll(keys.across(report));
        }
        return all;
    }

    /** The key of the block is one that all its articles have; only reports with such a key are looked at. */
    @Override
    public Links join(List<EventDigest> block) {
        BlockKeys shared =
                BlockKeys.common(block.stream().map(EventDigest::keys).toList());
        List<ReportDigest> reports =
                block.stream().flatMap(digest -> digest.reports().stream()).toList();
        List<Pair> pairs = new ArrayList<>();
        shared.stream()
                .forEach(key -> joinReports(
                        key,
                        reports.stream()
                                .filter(report -> report.keys().contains(key))
                                .sorted(BY_DAY)
                                .toList(),
                        pairs));
        return Links.ofSame(pairs);
    }

    /** Two reports that share several keys are compared under the first of them. */
    private void joinReports(long key, List<ReportDigest> byDay, List<Pair> pairs) {
        for (int i = 0; i < byDay.size(); i++) {
            ReportDigest a = byDay.get(i);
            for (int j = i + 1; j < byDay.size() && j <= i + NEIGHBOURS; j++) {
                ReportDigest b = byDay.get(j);
                double alike = a.keys().isFirstCommon(b.keys(), key) ? score.of(a, b, SAME) : 0;
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
        List<Pair> kept = new EventClusters(reports, links.same(), score).join(links.same());
        return new Links(kept, links.apart(), links.copies(), links.disagreements());
    }
}

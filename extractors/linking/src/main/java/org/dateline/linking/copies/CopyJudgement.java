package org.dateline.linking.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.Copy;
import org.dateline.core.model.CopyKind;

/** Says how an article repeats those that were there before it. */
final class CopyJudgement {

    /** Containment from which on one text repeats another: every fifth word of a copy may be changed. */
    static final double REPEATS = .40;

    /** Runs of words that must be common, so that a shared quotation makes no copy. */
    static final int LEAST_COMMON = 12;

    private static final double SHORTER = .80;
    private static final double LONGER = 1.25;
    /** Share of an article from which on one source explains it. */
    private static final double ONE_SOURCE = .80;

    /** What a second source must add to the first for an article to be put together of both. */
    private static final double SECOND_SOURCE = .20;

    /** How many articles are looked at as sources of one, at most. */
    private static final int SOURCES = 30;

    /** Who was there first: the earlier; on one day the agency, the longer text, the smaller id. */
    static final Comparator<CopyDigest> FIRST = Comparator.comparingLong(CopyDigest::day)
            .thenComparing(digest -> !digest.fromAgency())
            .thenComparing(digest -> -digest.shingles().length)
            .thenComparing(CopyDigest::id);

    private CopyJudgement() {}

    /** @param earlier linked articles that were there before, in the order of {@link #FIRST} */
    static List<Copy> of(CopyDigest article, List<CopyDigest> earlier) {
        List<CopyDigest> sources = earlier.subList(0, Math.min(SOURCES, earlier.size()));
        Optional<CopyDigest> best = sources.stream()
                .filter(source -> repeats(Overlap.of(article.shingles(), source.shingles())))
                .max(Comparator.comparingDouble((CopyDigest source) -> fit(article, source))
                        .thenComparing(FIRST.reversed()));
        if (best.isEmpty()) {
            return List.of();
        }
        CopyKind kind = kind(article, best.get());
        if (Overlap.of(article.shingles(), best.get().shingles()).ofFirst() >= ONE_SOURCE) {
            return List.of(new Copy(article.id(), best.get().id(), kind));
        }
        List<CopyDigest> merged = merged(article, best.get(), sources);
        if (merged.size() < 2) {
            return List.of(new Copy(article.id(), best.get().id(), kind));
        }
        List<Copy> copies = new ArrayList<>();
        merged.forEach(source -> copies.add(new Copy(article.id(), source.id(), CopyKind.MERGED)));
        return copies;
    }

    static boolean repeats(Overlap overlap) {
        return overlap.containment() >= REPEATS && overlap.common() >= LEAST_COMMON;
    }

    /** Rounded, so that of two equal sources the one that was there first is taken. */
    private static double fit(CopyDigest article, CopyDigest source) {
        Overlap overlap = Overlap.of(article.shingles(), source.shingles());
        return Math.rint((overlap.ofFirst() + overlap.ofSecond()) * 20);
    }

    private static CopyKind kind(CopyDigest article, CopyDigest source) {
        if (article.fingerprint() == source.fingerprint()) {
            return CopyKind.IDENTICAL;
        }
        Overlap overlap = Overlap.of(article.shingles(), source.shingles());
        double length = (double) article.shingles().length / Math.max(1, source.shingles().length);
        if (overlap.ofFirst() >= REPEATS && length < SHORTER) {
            return CopyKind.EXCERPT;
        }
        if (overlap.ofSecond() >= REPEATS && length > LONGER) {
            return CopyKind.SUPERSET;
        }
        return CopyKind.COPY;
    }

    /** Sources that cover much of the article together, each something that those before it do not. */
    private static List<CopyDigest> merged(CopyDigest article, CopyDigest best, List<CopyDigest> sources) {
        TreeMap<Double, CopyDigest> byCover = new TreeMap<>(Comparator.reverseOrder());
        sources.stream()
                .filter(source -> !source.id().equals(best.id()))
                .forEach(source -> byCover.putIfAbsent(
                        Overlap.of(article.shingles(), source.shingles()).ofFirst(), source));
        List<CopyDigest> merged = new ArrayList<>(List.of(best));
        int[] rest = without(article.shingles(), best.shingles());
        for (CopyDigest source : byCover.values()) {
            int added = Overlap.of(rest, source.shingles()).common();
            if (added >= LEAST_COMMON && added >= SECOND_SOURCE * article.shingles().length) {
                merged.add(source);
                rest = without(rest, source.shingles());
            }
        }
        return merged;
    }

    private static int[] without(int[] all, int[] taken) {
        return java.util.Arrays.stream(all)
                .filter(shingle -> java.util.Arrays.binarySearch(taken, shingle) < 0)
                .toArray();
    }
}

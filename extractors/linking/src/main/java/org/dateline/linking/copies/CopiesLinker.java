package org.dateline.linking.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.model.Copy;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;

/** Finds articles that repeat others: candidates agree in a band of their sketches, containment decides. */
final class CopiesLinker implements Linker<CopyDigest> {

    /** How many later articles of a block each is compared with, at most. */
    private static final int NEIGHBOURS = 40;

    private final long window;

    /** @param window days between an article and its copy, at most */
    CopiesLinker(int window) {
        this.window = window;
    }

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public Target target() {
        return Target.COPIES;
    }

    @Override
    public CopyDigest digest(LinkedArticle article) {
        Metadata metadata = article.article().metadata();
        int[] shingles = Shingles.of(article.article().body());
        int[] distinct = Shingles.distinct(shingles);
        return new CopyDigest(
                article.id(),
                metadata.published().firstDay().map(LocalDate::toEpochDay).orElse(CopyDigest.UNDATED),
                isAgency(metadata),
                fingerprint(shingles),
                distinct,
                MinHash.sketch(distinct));
    }

    private static boolean isAgency(Metadata metadata) {
        String agency = metadata.agency().toLowerCase(Locale.ROOT);
        return !agency.isEmpty() && metadata.outlet().toLowerCase(Locale.ROOT).contains(agency);
    }

    private static long fingerprint(int[] shingles) {
        long hash = shingles.length;
        for (int shingle : shingles) {
            hash = hash * 0x100000001B3L ^ shingle;
        }
        return hash;
    }

    @Override
    public Set<String> keys(CopyDigest digest) {
        return Set.of(MinHash.bands(digest.sketch()));
    }

    @Override
    public Links join(List<CopyDigest> block) {
        if (block.size() < 2) {
            return Links.NONE;
        }
        int band = MinHash.sharedBand(block.stream().map(CopyDigest::sketch).toList());
        List<CopyDigest> inOrder = block.stream().sorted(CopyJudgement.FIRST).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            CopyDigest a = inOrder.get(i);
            for (int j = i + 1; j < inOrder.size() && j <= i + NEIGHBOURS; j++) {
                CopyDigest b = inOrder.get(j);
                boolean far = a.isDated() && b.isDated() && b.day() - a.day() > window;
                if (!far && MinHash.sharedBand(List.of(a.sketch(), b.sketch())) == band) {
                    Overlap overlap = Overlap.of(a.shingles(), b.shingles());
                    if (CopyJudgement.repeats(overlap)) {
                        pairs.add(new Pair(a.id(), b.id(), overlap.containment()));
                    }
                }
            }
        }
        return Links.ofSame(pairs);
    }

    /** From the first to the last, so that an article is a copy of an original where there is one, not of another copy. */
    @Override
    public Links settle(List<CopyDigest> group, Links links) {
        Map<String, CopyDigest> byId = new HashMap<>();
        group.forEach(digest -> byId.put(digest.id(), digest));
        Map<String, List<CopyDigest>> earlier = new TreeMap<>();
        for (Pair pair : links.same()) {
            CopyDigest a = byId.get(pair.a());
            CopyDigest b = byId.get(pair.b());
            boolean aFirst = CopyJudgement.FIRST.compare(a, b) < 0;
            earlier.computeIfAbsent(aFirst ? b.id() : a.id(), id -> new ArrayList<>())
                    .add(aFirst ? a : b);
        }
        List<Copy> copies = new ArrayList<>();
        Set<String> repeating = new HashSet<>();
        group.stream().sorted(CopyJudgement.FIRST).forEach(article -> {
            List<CopyDigest> sources = earlier.getOrDefault(article.id(), new ArrayList<>());
            sources.sort(CopyJudgement.FIRST);
            List<CopyDigest> originals = sources.stream()
                    .filter(source -> !repeating.contains(source.id()))
                    .toList();
            List<Copy> found = CopyJudgement.of(article, originals);
            found = found.isEmpty() ? CopyJudgement.of(article, sources) : found;
            if (!found.isEmpty()) {
                repeating.add(article.id());
                copies.addAll(found);
            }
        });
        return new Links(links.same(), links.apart(), copies, links.disagreements());
    }
}

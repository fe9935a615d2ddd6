package org.dateline.linking.disagreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Target;

/** Compares the reports of each event; two that stand in one article, or in copies of one, do not disagree. */
final class DisagreementsLinker implements Linker<Claims> {

    /** Reports of one event that are compared, at most, the smallest ids first. */
    private static final int LARGEST = 60;

    @Override
    public String name() {
        return "disagreements";
    }

    @Override
    public Target target() {
        return Target.DISAGREEMENTS;
    }

    @Override
    public Claims digest(LinkedArticle article) {
        return ClaimReader.read(article);
    }

    @Override
    public Set<String> keys(Claims claims) {
        return claims.claims().stream().map(Claim::event).collect(Collectors.toSet());
    }

    @Override
    public Links join(List<Claims> block) {
        if (block.size() < 2) {
            return Links.NONE;
        }
        Map<String, List<Claim>> events = new TreeMap<>();
        block.forEach(claims -> claims.claims()
                .forEach(claim -> events.computeIfAbsent(claim.event(), event -> new ArrayList<>())
                        .add(claim)));
        Set<String> shared = keys(block.get(0));
        block.forEach(claims -> shared.retainAll(keys(claims)));
        events.keySet().retainAll(shared);
        List<Disagreement> found = new ArrayList<>();
        events.values().forEach(claims -> compare(claims, found));
        return new Links(List.of(), List.of(), List.of(), found);
    }

    private static void compare(List<Claim> claims, List<Disagreement> found) {
        List<Claim> inOrder = claims.stream()
                .sorted(Comparator.comparing(Claim::report))
                .limit(LARGEST)
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                Claim a = inOrder.get(i);
                Claim b = inOrder.get(j);
                boolean independent = !a.origin().equals(b.origin())
                        && !a.article().equals(b.article())
                        && !a.origin().equals(b.article())
                        && !b.origin().equals(a.article());
                if (independent) {
                    found.addAll(ClaimComparison.of(a, b));
                }
            }
        }
    }
}

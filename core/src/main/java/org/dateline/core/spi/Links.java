package org.dateline.core.spi;

import java.util.List;
import org.dateline.core.model.Copy;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Issue;

/**
 * What a linker decides about a block.
 *
 * @param same pairs that are one thing
 * @param apart pairs that must never become one thing, whatever others say
 * @param copies which articles repeat which
 * @param disagreements where reports differ; the event id may be empty, the pipeline fills it in
 * @param rulings what a user has decided; they win over what any linker finds
 * @param issues what of the linker's own input could not be used
 */
public record Links(
        List<Pair> same,
        List<Pair> apart,
        List<Copy> copies,
        List<Disagreement> disagreements,
        List<Ruling> rulings,
        List<Issue> issues) {

    public static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of());

    public Links {
        same = List.copyOf(same);
        apart = List.copyOf(apart);
        copies = List.copyOf(copies);
        disagreements = List.copyOf(disagreements);
        rulings = List.copyOf(rulings);
        issues = List.copyOf(issues);
    }

    public Links(List<Pair> same, List<Pair> apart, List<Copy> copies, List<Disagreement> disagreements) {
        this(same, apart, copies, disagreements, List.of(), List.of());
    }

    public static Links ofSame(List<Pair> same) {
        return new Links(same, List.of(), List.of(), List.of());
    }

    /**
     * Two ids of the {@linkplain Target target}.
     *
     * @param score between 0 and 1; stronger pairs are united first
     */
    public record Pair(String a, String b, double score) {}
}

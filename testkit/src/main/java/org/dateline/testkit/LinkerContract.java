package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.junit.jupiter.api.Test;

/**
 * What every linker keeps. Implement it in a test class; the tests come with it.
 *
 * @param <D> the digest of the linker
 */
public interface LinkerContract<D> {

    /** The linker as a user gets it who sets no option. */
    Linker<D> linker();

    /** Articles of which the linker joins some. */
    List<LinkedArticle> sample();

    private List<D> digests() {
        return sample().stream().map(linker()::digest).toList();
    }

    @Test
    default void hasAKebabCaseNameAndATarget() {
        assertTrue(linker().name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), linker().name());
        assertTrue(linker().target().ordinal() >= 0);
    }

    @Test
    default void joinsSomethingOfTheSampleAndPutsItIntoOneBlock() {
        Links links = linker().join(digests());
        assertFalse(
                links.same().isEmpty()
                        && links.copies().isEmpty()
                        && links.disagreements().isEmpty(),
                "nothing was joined");
        Set<String> shared = new HashSet<>();
        Set<String> seen = new HashSet<>();
        digests()
                .forEach(digest -> linker().keys(digest).forEach(key -> {
                    if (!seen.add(key)) {
                        shared.add(key);
                    }
                }));
        assertTrue(!shared.isEmpty() || sample().size() == 1, "no two articles of the sample meet in a block");
    }

    @Test
    default void theOrderOfABlockDoesNotMatter() {
        List<D> turned = new ArrayList<>(digests());
        Collections.reverse(turned);
        assertEquals(
                unordered(linker().join(digests()).same()),
                unordered(linker().join(turned).same()));
        assertEquals(
                unordered(linker().join(digests()).apart()),
                unordered(linker().join(turned).apart()));
    }

    private static Set<Set<String>> unordered(List<Pair> pairs) {
        Set<Set<String>> sets = new HashSet<>();
        pairs.forEach(pair -> sets.add(
                Set.copyOf(List.of(pair.a(), pair.b()).stream().distinct().toList())));
        return sets;
    }

    @Test
    default void decidesTheSameTwice() {
        assertEquals(linker().join(digests()), linker().join(digests()));
    }

    @Test
    default void bearsSmallBlocks() {
        assertEquals(Links.NONE, linker().join(List.of()));
        linker().join(digests().subList(0, 1));
    }
}

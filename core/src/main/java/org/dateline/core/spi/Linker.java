package org.dateline.core.spi;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.LinkedArticle;

/**
 * Joins what several articles say of one thing.
 *
 * <p>It works on digests, not on articles, and one block at a time, so that the same linker runs over a million articles and
 * on a cluster: the pipeline digests every article once, brings digests that share a key together in blocks, unites what the
 * blocks join, and hands every united group back once to be settled. The answer may not depend on any order.
 *
 * @param <D> what the linker keeps of one article: small, immutable, serializable
 */
public interface Linker<D> {

    String name();

    /** What it joins. Linkers run in the order of their targets and see what the ones before them found. */
    Target target();

    /** Keep what is needed of one article. */
    D digest(LinkedArticle article);

    /** The blocks it takes part in. */
    Set<String> keys(D digest);

    /** Decide inside one block; the digests are in the order of their articles' ids. */
    Links join(List<D> block);

    /**
     * Decide once more over a group that the links of all blocks unite, for instance to split what hangs together by a thread.
     * What it returns takes the place of {@code links}.
     */
    default Links settle(List<D> group, Links links) {
        return links;
    }
}

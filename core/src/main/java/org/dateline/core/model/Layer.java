package org.dateline.core.model;

/** The layers of annotation, which order the annotators: one that needs a layer runs after all that give it. */
public enum Layer {
    SENTENCES,
    TOKENS,
    CLAUSES,
    /**
     * Names as the engine sees them: {@link Label}s of the scheme {@code names}, called {@code person},
     * {@code organization}, {@code place} or {@code other}.
     */
    NAMES,
    TIMES,
    /** Mentions with actor codes and chains: names, nominals and pronouns resolved within the article. */
    ENTITIES,
    QUOTES,
    EVENTS,
    LABELS
}

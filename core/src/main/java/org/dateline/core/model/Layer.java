package org.dateline.core.model;

/** The layers of annotation, which order the annotators: one that needs a layer runs after all that give it. */
public enum Layer {
    SENTENCES,
    TOKENS,
    CLAUSES,
    /** Names of persons, organisations and places as the engine or a gazetteer sees them. */
    NAMES,
    TIMES,
    /** Mentions with actor codes and chains: names, nominals and pronouns resolved within the article. */
    ENTITIES,
    QUOTES,
    EVENTS,
    LABELS
}

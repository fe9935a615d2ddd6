package org.dateline.core.spi;

/** What linkers join, in the order in which they run. */
public enum Target {
    /** Article ids. */
    COPIES,
    /** Article ids. */
    STORIES,
    /** {@code articleId#chain} of entity mentions. */
    ENTITIES,
    /** Report ids. */
    EVENTS,
    /** Report ids of one event. */
    DISAGREEMENTS
}

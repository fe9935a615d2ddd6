package org.dateline.linking.disagreements;

/** How two values of one slot stand to each other. */
enum Verdict {
    /** Nothing to tell. */
    SAME,
    /** Both can be true, one says more. */
    REFINE,
    /** They exclude each other. */
    CONFLICT
}

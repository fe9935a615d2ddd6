package org.dateline.linking.events;

import org.dateline.core.model.Status;

/** Statuses that reports of one event may give it. */
enum Standing {
    /** It happened, happens, is said or denied to have happened. */
    FACT,
    /** It may come: planned, threatened, weighed. */
    PROSPECT,
    /** Somebody wants it. */
    WISH;

    static Standing of(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING, ALLEGED, DENIED -> FACT;
            case PLANNED, THREATENED, CONSIDERED -> PROSPECT;
            case DEMANDED -> WISH;
        };
    }
}
